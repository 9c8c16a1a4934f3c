// npm run bench [name…]: this program beside its peers, as whole processes, alternately, in one run. Prints medians
// and ratios. Needs `npm run build`. A comparison is a row of `comparisons`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './runChild.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true }));
const deckhand = join(root, 'dist/main.js');
const marp = join(root, 'node_modules/@marp-team/marp-cli/marp-cli.js');
const agenda = join(scratch, 'internal-customer-service/half-day');
const marpArgs = ['deck.md', '-o', 'marp.html', '--theme', 'theme.css', '--no-config-file', '--no-stdin'].map(
  (word) => (/\.(md|html|css)$/.test(word) ? join(agenda, word) : word),
);
const buildArgs = [
  'build',
  'internal-customer-service',
  '--agenda',
  'half-day',
  '--root',
  root,
  '--out',
  scratch,
];

/** Beside the packages, which it loads. */
const printer = join(root, 'node_modules/.cache/bench/printByDeckhand.js');
const decks = join(scratch, 'decks');
const slideFiles = { html: join(scratch, 'slides.html'), json: join(scratch, 'slides.json') };
const decksArgs = ['build', 'internal-customer-service', '--root', root, '--out', decks, '--only', 'decks'];
const whole = join(scratch, 'whole');
const wholeArgs = ['build', 'internal-customer-service', '--root', root, '--out', whole];
const builtDecks = join(decks, 'internal-customer-service');

/** `prepare` makes what the peers start from, `before` goes before each run, both unmeasured. `script` and `args` of each peer; the first is held against
 *  the others. `time` and `memory` are the goals, where there are any: our share of the peer's. */
const comparisons = [
  {
    name: 'deck',
    title: 'One agenda: deck, workbook, sheets and cards, beside marp making the HTML of the same deck',
    times: 5,
    peers: [
      { name: 'deckhand', script: deckhand, args: buildArgs },
      { name: 'deckhand, deck only', script: deckhand, args: [...buildArgs, '--only', 'decks'] },
      { name: 'marp', script: marp, args: marpArgs },
    ],
    goal: {},
  },
  {
    name: 'workshop',
    title:
      'The whole workshop, all agendas: decks, handouts and cards, beside marp making the HTML of the three decks',
    times: 5,
    prepare: () => runChild(deckhand, [...decksArgs, '--formats', 'html']),
    // into an empty folder, as marp does
    before: () => rmSync(whole, { recursive: true, force: true }),
    peers: [
      { name: 'deckhand', script: deckhand, args: wholeArgs },
      { name: 'marp', script: 'decksByMarp.mjs', args: [builtDecks] },
    ],
    goal: { time: 1.5 },
  },
  {
    name: 'forms',
    title: 'Three decks as PDF and as pictures: one build beside six calls of marp',
    times: 3,
    prepare: () => runChild(deckhand, [...decksArgs, '--formats', 'html']),
    peers: [
      { name: 'deckhand', script: deckhand, args: [...decksArgs, '--formats', 'pdf,png'] },
      { name: 'marp', script: 'slidesByMarp.mjs', args: [builtDecks] },
    ],
    goal: { time: 0.5 },
  },
  {
    name: 'pdf',
    title: 'One deck as PDF beside Chromium printing the same page by itself',
    times: 5,
    prepare: async () => {
      await runChild('slidePage.mjs', [root, slideFiles.html, slideFiles.json]);
      await runChild('bundlePeer.mjs', ['printByDeckhand', printer]);
    },
    peers: [
      { name: 'deckhand', script: printer, args: [slideFiles.json] },
      { name: 'chromium', script: 'printByBrowser.mjs', args: [slideFiles.html] },
    ],
    goal: { time: 1.5 },
  },
  {
    name: 'print',
    title: '1,000 workbook pages to PDF',
    times: 5,
    peers: [
      { name: 'deckhand', script: 'pdfByDeckhand.mjs' },
      { name: 'typst', script: 'pdfByTypst.mjs' },
    ],
    goal: { time: 1.25, memory: 0.5 },
  },
  {
    name: 'roster',
    title: '10,000 name tents beside 1,000, whole builds',
    times: 3,
    peers: [
      { name: '10,000', script: 'namesByDeckhand.mjs', args: ['10000'] },
      { name: '1,000', script: 'namesByDeckhand.mjs', args: ['1000'] },
    ],
    goal: { time: 10, memory: 1.2 },
    proof: { script: 'findNames.mjs', args: ['10000'] },
  },
];

const wanted = process.argv.slice(2);
for (const comparison of comparisons) {
  if (wanted.length === 0 || wanted.includes(comparison.name)) await compare(comparison);
}

async function compare({ title, times, peers, goal, proof, prepare = async () => {}, before = () => {} }) {
  await prepare();
  const runs = new Map(peers.map((peer) => [peer.name, []]));
  for (let turn = 0; turn < times; turn += 1) {
    for (const peer of peers) {
      await before();
      runs.get(peer.name).push(await runChild(peer.script, peer.args));
    }
  }
  const rows = peers.map((peer) => summary(peer.name, runs.get(peer.name)));
  console.log(`${title}, median of ${times} (least – most)`);
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  const [ours, ...others] = rows;
  for (const other of others) {
    const time = ours.ms / other.ms;
    const memory = ours['peak MB'] / other['peak MB'];
    console.log(`of ${other.name}: time ${verdict(time, goal.time)}, memory ${verdict(memory, goal.memory)}`);
  }
  if (proof !== undefined) console.log((await runChild(proof.script, proof.args)).says);
}

function summary(name, runs) {
  const times = runs.map((run) => run.ms).sort((one, other) => one - other);
  const peaks = runs.map((run) => run.peak).sort((one, other) => one - other);
  const { pages, bytes } = runs[0];
  return {
    name,
    ms: Math.round(median(times)),
    range: `${Math.round(times[0])} – ${Math.round(times.at(-1))}`,
    'peak MB': Math.round(median(peaks)),
    ...(pages === undefined ? {} : { pages }),
    ...(bytes === undefined ? {} : { kB: Math.round(bytes / 1024) }),
  };
}

function median(sorted) {
  return sorted[Math.floor(sorted.length / 2)];
}

function verdict(ratio, goal) {
  if (goal === undefined) return ratio.toFixed(2);
  return `${ratio.toFixed(2)} (goal at most ${goal}: ${ratio <= goal ? 'met' : 'missed'})`;
}

// Peer of the print benchmark: this program. Prints pages and bytes. Needs `npm run build`.

import { writeFileSync } from 'node:fs';
import { loadFonts } from '../../dist/fonts/loadFonts.js';
import { drawPdf } from '../../dist/render/pdf/draw/drawPdf.js';
import { settleHandout } from '../../dist/render/pdf/settleHandout.js';
import { round, rounds } from './workbookText.mjs';

const base = { readers: 'everyone', origin: { file: 'bench.md', line: 1, column: 1 } };
const inlines = (text) => [{ kind: 'text', text }];
const paragraph = (text) => ({ ...base, kind: 'paragraph', inlines: inlines(text) });

function blocksOf(index) {
  const text = round(index);
  return [
    ...(index === 0 ? [] : [{ ...base, kind: 'page-break', to: 'next' }]),
    { ...base, kind: 'title', level: 1, inlines: inlines(text.title), labels: [] },
    ...text.paragraphs.map(paragraph),
    { ...base, kind: 'title', level: 2, inlines: inlines(text.stepsTitle), labels: [] },
    { ...base, kind: 'list', start: 1, tight: true, items: text.steps.map((step) => [paragraph(step)]) },
    ...text.more.map(paragraph),
    { ...base, kind: 'title', level: 2, inlines: inlines(text.phrasesTitle), labels: [] },
    {
      ...base,
      kind: 'grid',
      weights: [2, 3],
      head: text.head.map(inlines),
      rows: text.phrases.map((row) => row.map((cell) => [paragraph(cell)])),
      rules: 'lines',
      rowHeads: false,
    },
    ...text.questions.flatMap((question) => [
      { ...base, kind: 'role', role: 'question', inlines: inlines(question) },
      { ...base, kind: 'lines', count: text.lines },
    ]),
  ];
}

const document = {
  id: 'bench',
  title: 'Workbook',
  lang: 'en',
  audience: 'participant',
  paper: 'a4',
  binding: 'punch',
  duplex: 'long-edge',
  print: 'clear',
  edition: 'blank',
  cover: [],
  blocks: Array.from({ length: rounds }, (_, index) => blocksOf(index)).flat(),
  running: 'Workbook',
  footer: '',
  references: { page: 'page %', slide: 'slide %' },
  fields: new Map(),
  origin: base.origin,
};
const fonts = await loadFonts();
const layout = settleHandout(document, { slide: new Map(), page: new Map(), title: new Map() }, fonts);
const bytes = await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' });
if (process.argv[2] !== undefined) writeFileSync(process.argv[2], bytes);
process.stdout.write(JSON.stringify({ pages: layout.pages.length, bytes: bytes.length }));

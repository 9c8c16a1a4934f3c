// Papers with names in the pack of a day: how many are printed, on what, and that they are searched for what is private.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build, pack } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';
import { projectFolder } from './projectFolder.ts';

const secret = 'Nobody needs to know that the good cups were broken in March.';

const project = {
  'decks/tea/workshop.md': `---
title: Tea for two
objectives: [{id: pour, text: Pour without a drop, priority: should}]
agendas:
  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs}]}
---
# Welcome
`,
  'decks/tea/exercises/pairs.md': `---
title: In pairs
minutes: 15
objectives: [pour]
---
Ask.

## Answer key

${secret}
`,
  'decks/tea/sessions/monday.md':
    '---\nagenda: short\ndate: 2026-03-12\nparticipants: 5\nroster: people.csv\n---\n',
  'decks/tea/sessions/tuesday.md': '---\nagenda: short\ndate: 2026-03-13\nparticipants: 5\n---\n',
  'decks/tea/sessions/people.csv': 'name;team\nCleo;Scones\nUmaru;Cream\nÇağla;Jam\nBo;Scones\nAnaïs;Jam\n',
};

const projectWith = (files: Readonly<Record<string, string>> = {}) => projectFolder({ ...project, ...files });

async function packed(session: string, files: Readonly<Record<string, string>> = {}) {
  const root = projectWith(files);
  const out = join(root, 'pack');
  const { diagnostics } = await pack({ root, session, out });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const textOf = (path: string) =>
    readText(readFileSync(join(out, 'print', path)))
      .flatMap((page) => linesOf(page).map(({ text }) => text))
      .join('\n');
  const names = readdirSync(join(out, 'print'));
  const nameOf = (handout: string) => names.find((name) => name.slice(3) === `${handout}.pdf`) ?? '';
  return { out, textOf, nameOf, ticket: textOf('00-job-ticket.pdf') };
}

describe('without a roster', () => {
  it('prints sheets to write on, as many as people need', async () => {
    const { ticket, nameOf } = await packed('tuesday');
    expect(ticket).toContain(`${nameOf('attendance')} 1 1 1 A4, 80 g/m² · one-sided loose`);
    expect(ticket).toContain(`${nameOf('name-tents')} 3 1 3 A4, 160 g/m² · one-sided, folded cut apart`);
    expect(ticket).toContain(`${nameOf('badges')} 1 1 1 A4, 160 g/m² · one-sided cut apart`);
    expect(ticket).toContain(`${nameOf('statement')} 5 + 1 1 6 A4, 80 g/m² · one-sided loose`);
  });

  it('names pre-cut sheets, which need no scissors', async () => {
    const badges = '---\ntemplate: badge\nstock: avery-c32015\n---\n{{participant}}\n';
    const { ticket, nameOf } = await packed('tuesday', { 'handouts/badges.md': badges });
    expect(ticket).toContain(`${nameOf('badges')} 1 1 1 A4, avery-c32015 · one-sided loose`);
  });
});

describe('a booklet', () => {
  it('is printed on both sides of its sheets, which turn over their short edge', async () => {
    const workbook = '---\ntemplate: workbook\naudience: participant\nbinding: booklet\n---\n';
    const questions = Array.from({ length: 12 }, (_, index) => `Question ${index + 1}?\n\n____\n`);
    const { ticket, nameOf } = await packed('tuesday', {
      'handouts/workbook.md': workbook,
      'decks/tea/exercises/pairs.md': `${project['decks/tea/exercises/pairs.md']}\n## In the handout\n\n${questions.join('\n')}`,
    });
    const line = ticket.split('\n').find((text) => text.startsWith(nameOf('workbook')));
    expect(line).toContain('duplex, short edge');
    expect(line).toContain('folded');
  });
});

describe('with a roster', () => {
  it('prints each paper once, as it holds everyone', async () => {
    const { ticket, nameOf, textOf, out } = await packed('monday');
    expect(ticket).toContain(`${nameOf('attendance')} 1 1 1 `);
    expect(ticket).toContain(`${nameOf('name-tents')} 1 3 3 `);
    expect(ticket).toContain(`${nameOf('statement')} 1 5 5 `);
    for (const handout of ['attendance', 'name-tents', 'badges', 'statement']) {
      const name = nameOf(handout);
      for (const person of ['Cleo', 'Umaru', 'Çağla', 'Bo', 'Anaïs']) expect(textOf(name)).toContain(person);
      expect(checkPdf(readFileSync(join(out, 'print', name)))).toEqual([]);
    }
  });

  it('lies in the order of use: at the door first, the statement last', async () => {
    const { nameOf } = await packed('monday');
    const order = ['attendance', 'name-tents', 'badges', 'workbook', 'statement'].map(nameOf);
    expect(order).toEqual([...order].sort());
    expect(order).not.toContain('');
  });
});

describe('a day on video', () => {
  it('has the statements to send afterwards, a page for each person of the roster', async () => {
    const video = {
      'decks/tea/workshop.md': project['decks/tea/workshop.md'].replace(
        '{id: short,',
        '{id: short, delivery: video,',
      ),
      'decks/tea/exercises/pairs.md': project['decks/tea/exercises/pairs.md'].replace(
        'minutes: 15',
        'minutes: 15\nvariants: {video: same}',
      ),
    };
    const { out } = await packed('monday', video);
    const statement = readText(readFileSync(join(out, 'send/statement.pdf')));
    expect(statement).toHaveLength(5);
    const list = readText(readFileSync(join(out, 'pack-list.pdf')))
      .flatMap(linesOf)
      .map(({ text }) => text);
    expect(list.join(' ')).toMatch(
      /statement\.pdf Statement of attendance \(to each their own page\), after/,
    );
  });
});

describe('private text on a paper with names', () => {
  const statement = `---\ntemplate: statement\naudience: participant\n---\n${secret}\n`;

  it.each(['monday', 'tuesday'])('is found: %s', async (session) => {
    const root = projectWith({ 'handouts/statement.md': statement });
    const { diagnostics } = await build({ root, session, handouts: ['statement'] });
    expect(diagnostics.map(({ code }) => code)).toContain('private-text-stays-private');
  });

  it('is found on tents', async () => {
    const tents = `---\ntemplate: name-tent\n---\n{{participant}}\n\n${secret}\n`;
    const root = projectWith({ 'handouts/name-tents.md': tents });
    const { diagnostics } = await build({ root, session: 'monday', handouts: ['name-tents'] });
    expect(diagnostics.map(({ code }) => code)).toContain('private-text-stays-private');
  });
});

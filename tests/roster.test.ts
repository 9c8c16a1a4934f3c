// Papers with names, from a CSV file to the finished PDF, through the whole build.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { BuildOptions, BuildResult } from '../src/BuildOptions.ts';
import { build } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { linesOf, readText, type TextRun } from './pdf-checker/readText.ts';
import { projectFolder } from './projectFolder.ts';

const project = {
  'decks/tea/workshop.md': `---
title: Tea for two
objectives: [{id: pour, text: Pour without a drop, priority: should}]
agendas:
  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs}]}
---
# Welcome
`,
  'decks/tea/exercises/pairs.md': '---\ntitle: In pairs\nminutes: 15\nobjectives: [pour]\n---\nAsk.\n',
  'decks/tea/sessions/monday.md': '---\nagenda: short\ndate: 2026-03-12\nroster: people.csv\n---\n',
  'decks/tea/sessions/people.csv': 'name;team\nCleo;Scones\n',
};

/** A project of its own for each build. */
async function run(
  csv: string | undefined,
  more: Partial<BuildOptions> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<{ readonly result: BuildResult; readonly out: string }> {
  const root = projectFolder({ ...project, ...files });
  const roster = csv === undefined ? undefined : join(root, 'list.csv');
  if (roster !== undefined) writeFileSync(roster, csv ?? '');
  const out = join(root, 'out');
  const result = await build({ root, out, roster, only: ['handouts'], agenda: 'short', ...more });
  return { result, out: join(out, 'tea/short/handouts') };
}

const pdf = (out: string, name: string) => new Uint8Array(readFileSync(join(out, `${name}.pdf`)));

function runsOf(bytes: Uint8Array): readonly (readonly TextRun[])[] {
  return readText(bytes).map(({ runs }) => runs);
}

function lineTexts(bytes: Uint8Array): readonly string[] {
  return readText(bytes).flatMap((page) => linesOf(page).map(({ text }) => text));
}

const five = 'name,team\nAda Lovelace,Tea\nBob,Coffee\nCleo,Tea\nDörte Łukasz,\nEve,Milk\n';

describe('papers for each person, with `print: large`', () => {
  test('are there in large print as well; one of a single page has no mark of a page', async () => {
    const { out } = await run(five, { print: 'large', handouts: ['workbook', 'statement'] });
    for (const name of ['workbook', 'statement']) {
      expect(checkPdf(pdf(out, `${name}.large`))).toEqual([]);
      const people = (file: string) =>
        lineTexts(pdf(out, file)).filter((line) => line.includes('Ada Lovelace'));
      expect(people(`${name}.large`)).toHaveLength(people(name).length);
    }
    const [first] = runsOf(pdf(out, 'statement.large'));
    expect(first?.filter(({ text }) => /^\d+$/.test(text))).toEqual([]);
    expect(first?.find(({ text }) => text.includes('This says'))?.size).toBeGreaterThanOrEqual(18);
  });
});

describe('name tents', () => {
  test('have each name twice, the upper one on its head, in order once the stack is cut', async () => {
    const { out } = await run(five);
    const bytes = pdf(out, 'name-tents');
    expect(checkPdf(bytes)).toEqual([]);
    const pages = runsOf(bytes).map((runs) => runs.filter(({ font }) => font.includes('Serif')));
    const upright = pages.map((runs) => runs.filter(({ angle }) => angle === 0).map(({ text }) => text));
    expect(upright).toEqual([['Ada Lovelace', 'Dörte Łukasz'], ['Bob', 'Eve'], ['Cleo']]);
    const [first = []] = pages;
    const [on, off] = ['Ada Lovelace', 'Ada Lovelace'].map((name, index) =>
      first.find(({ text, angle }) => text === name && angle === (index === 0 ? 180 : 0)),
    );
    if (on === undefined || off === undefined) throw new Error('a face is missing');
    // A4: the first tent is 170 × 120 mm at 20, 25.5 and folds in its middle
    const fold = ((25.5 + 60) / 25.4) * 72;
    expect(off.y - fold).toBeCloseTo(fold - on.y, 1);
    expect(off.x + off.width / 2).toBeCloseTo((105 / 25.4) * 72, 1);
    expect(on.x - on.width / 2).toBeCloseTo((105 / 25.4) * 72, 1);
  });

  test('a long name shrinks, then takes two lines; all stay within their tent', async () => {
    const long = 'Maximiliane Alexandra von Habsburg-Lothringen zu Österreich';
    const { out } = await run(`name\nAda\n${long}\n`, { handouts: ['name-tents'] });
    const serif = runsOf(pdf(out, 'name-tents'))
      .flat()
      .filter(({ font, angle }) => font.includes('Serif') && angle === 0);
    const rows = serif.filter(({ text }) => text !== 'Ada');
    expect(rows.map(({ text }) => text.trim()).join(' ')).toBe(long);
    expect(rows).toHaveLength(2);
    for (const { x, width } of rows) {
      expect(x).toBeGreaterThanOrEqual((25 / 25.4) * 72 - 0.1);
      expect(x + width).toBeLessThanOrEqual((185 / 25.4) * 72 + 0.1);
    }
  });

  test('without a roster they have lines to write on', async () => {
    const { out, result } = await run(undefined);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bytes = pdf(out, 'name-tents');
    expect(checkPdf(bytes)).toEqual([]);
    expect(readText(bytes)).toHaveLength(1);
  });

  test('any column and any text can stand on them', async () => {
    const files = {
      'handouts/name-tents.md': '---\ntemplate: name-tent\n---\n# {{Desk}}\n\n{{participant}} of {{team}}\n',
    };
    const { out } = await run('name,team,desk\nAda,Tea,7 b\n', {}, files);
    expect(lineTexts(pdf(out, 'name-tents'))).toEqual(expect.arrayContaining(['7 b', 'Ada of Tea']));
  });

  test('as many copies as are asked for', async () => {
    const { out } = await run('name\nAda\nBob\n', { copies: 3 });
    expect(readText(pdf(out, 'name-tents'))).toHaveLength(3);
  });
});

describe('the other papers', () => {
  test('badges, the attendance list and statements name everybody', async () => {
    const { out } = await run(five, { session: 'monday' });
    for (const id of ['badges', 'attendance', 'statement']) {
      const bytes = pdf(out, id);
      expect(checkPdf(bytes)).toEqual([]);
      const text = lineTexts(bytes).join('\n');
      for (const name of ['Ada Lovelace', 'Bob', 'Cleo', 'Dörte Łukasz', 'Eve']) expect(text).toContain(name);
    }
    expect(readText(pdf(out, 'statement'))).toHaveLength(5);
    expect(lineTexts(pdf(out, 'statement')).join('\n')).toContain('Thursday, 12 March 2026');
  });

  test('an attendance list of many goes over pages, each with its heads', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `Person ${index + 1},Tea`);
    const { out } = await run(`name,team\n${rows.join('\n')}\n`);
    const bytes = pdf(out, 'attendance');
    expect(checkPdf(bytes)).toEqual([]);
    const pages = readText(bytes).map((page) =>
      linesOf(page)
        .map(({ text }) => text)
        .join(' '),
    );
    expect(pages).toHaveLength(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Signature');
      expect(page).toContain(`${index + 1} of 3`);
    }
    expect(pages.join(' ').match(/Person \d+/g)).toHaveLength(60);
  });

  test('a long name and a long team stand on two lines of the attendance list', async () => {
    const [name, team] = [
      'Maria-Theresia von Habsburg-Lothringen',
      'Internal Communications and Public Affairs',
    ];
    const { out } = await run(`name,team\n${name},${team}\nBob,Tea\n`, { handouts: ['attendance'] });
    const bytes = pdf(out, 'attendance');
    expect(checkPdf(bytes)).toEqual([]);
    const runs = runsOf(bytes)[0] ?? [];
    const sizes = runs.filter(({ text }) => (name + team).includes(text.trim())).map(({ size }) => size);
    expect(sizes).toHaveLength(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    const { result } = await run(`name\n${'Maria-Theresia '.repeat(20)}\n`, { handouts: ['attendance'] });
    expect(result.diagnostics.find(({ code }) => code === 'name-fits')).toMatchObject({
      message: expect.stringMatching(
        /^“Maria-Theresia.{20,80} …” does not fit on `attendance`, not even at 9 pt\.$/,
      ),
      hints: ['shorten it in the roster', '`--keep-going` prints all others'],
    });
    const going = await run(`name\nAda\n${'Maria-Theresia '.repeat(20)}\n`, {
      handouts: ['attendance'],
      keepGoing: true,
    });
    expect(going.result.diagnostics.find(({ code }) => code === 'name-fits')?.hints).toEqual([
      'shorten it in the roster',
    ]);
  });

  test('a long file has its pages and its structure in trees, in order', async () => {
    const rows = Array.from({ length: 150 }, (_, index) => `Person ${index + 1}`);
    const { out } = await run(`name\n${rows.join('\n')}\n`, { handouts: ['statement'] });
    const bytes = pdf(out, 'statement');
    expect(checkPdf(bytes)).toEqual([]);
    const names = readText(bytes).map((page) =>
      /Person \d+/.exec(
        linesOf(page)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    expect(names.map((found) => found?.[0])).toEqual(rows);
    const syntax = Buffer.from(bytes).toString('latin1');
    expect(syntax.match(/\/Limits \[/g)?.length).toBe(3);
  });

  test('the session brings its own roster', async () => {
    const { out } = await run(undefined, { session: 'monday' });
    expect(lineTexts(pdf(out, 'name-tents')).join()).toContain('Cleo');
  });

  test('workbooks have names only when they are asked for', async () => {
    const { out } = await run('name\nAda\nBob\n');
    const plain = pdf(out, 'workbook');
    const { out: asked } = await run('name\nAda\nBob\n', { handouts: ['workbook'] });
    const personal = pdf(asked, 'workbook');
    expect(lineTexts(plain).join()).not.toContain('Ada');
    expect(checkPdf(personal)).toEqual([]);
    const pages = readText(plain).length;
    expect(readText(personal)).toHaveLength(2 * (pages + (pages % 2)));
    expect(lineTexts(personal).filter((line) => /Name.*(Ada|Bob)/.test(line))).toHaveLength(2);
    expect(readdirSync(asked)).toEqual(['workbook.pdf']);
  });

  test('on paper printed on both sides, each workbook begins on a sheet of its own', async () => {
    const files = { 'handouts/workbook.md': '---\ntemplate: workbook\nduplex: long-edge\nof: []\n---\n' };
    const { out } = await run('name\nAda\nBob\nCleo\n', { handouts: ['workbook'] }, files);
    const plain = await run(undefined, { handouts: ['workbook'] }, files);
    const pages = readText(pdf(plain.out, 'workbook')).length;
    expect(pages % 2).toBe(1);
    const bytes = pdf(out, 'workbook');
    expect(checkPdf(bytes)).toEqual([]);
    const named = readText(bytes).flatMap((page, index) =>
      linesOf(page).some(({ text }) => /Ada|Bob|Cleo/.test(text)) ? [index] : [],
    );
    expect(named).toEqual([0, pages + 1, 2 * pages + 2]);
    const { out: split } = await run('name\nAda\nBob\n', { handouts: ['workbook'], split: true }, files);
    expect(readText(pdf(split, 'workbook/1-ada'))).toHaveLength(pages);
  });

  test('a workbook to type in is a sound form for each person, in files of their own and in one for all', async () => {
    const files = {
      'handouts/workbook.md': `---
template: workbook
form: true
---
For {{participant}} of it, {{participant}}.[^1]

Wish: ____

@lines(2)

| What | Who |
| --- | --- |
| Call | |

[^1]: A note.
`,
    };
    const asked = { handouts: ['workbook'] };
    const fieldsOf = async (bytes: Uint8Array) =>
      (await PDFDocument.load(bytes))
        .getForm()
        .getFields()
        .map((field) => field.getName());
    const { out: split } = await run('name\nAda\nBob\n', { ...asked, split: true }, files);
    const [ada, bob] = ['workbook/1-ada', 'workbook/2-bob'].map((name) => pdf(split, name));
    if (ada === undefined || bob === undefined) throw new Error('a file is missing');
    for (const bytes of [ada, bob]) expect(checkPdf(bytes)).toEqual([]);
    const own = await fieldsOf(ada);
    expect(own).toEqual(expect.arrayContaining(['wish_1', 'who-call_1']));
    expect(await fieldsOf(bob)).toEqual(own);
    const { out } = await run('name\nAda\nBob\n', asked, files);
    const all = pdf(out, 'workbook');
    expect(checkPdf(all)).toEqual([]);
    expect(await fieldsOf(all)).toEqual(
      ['person-1', 'person-2'].flatMap((person) => own.map((name) => `${person}.${name}`)),
    );
  });

  test('`--split` makes a file for each person, and the next build without it takes them away', async () => {
    const { out, result } = await run(five, { split: true, handouts: ['statement'] });
    expect(readdirSync(join(out, 'statement'))).toEqual([
      '1-ada-lovelace.pdf',
      '2-bob.pdf',
      '3-cleo.pdf',
      '4-dorte-ukasz.pdf',
      '5-eve.pdf',
    ]);
    expect(lineTexts(pdf(out, 'statement/2-bob')).join()).toContain('Bob');
    const root = dirname(dirname(dirname(dirname(out))));
    const again = await build({
      root,
      out: join(root, 'out'),
      roster: join(root, 'list.csv'),
      agenda: 'short',
      handouts: ['statement'],
    });
    expect(again.workshops[0]?.removed).toHaveLength(5);
    expect(result.workshops[0]?.files).toHaveLength(5);
    expect(existsSync(join(out, 'statement.pdf'))).toBe(true);
  });

  test('the same roster gives the same bytes', async () => {
    const [one, other] = [await run(five), await run(five)];
    for (const id of ['name-tents', 'badges', 'attendance', 'statement']) {
      expect(Buffer.compare(pdf(one.out, id), pdf(other.out, id))).toBe(0);
    }
  });
});

describe('what cannot be printed', () => {
  const bad = [
    ['a row that is not whole', 'name,team\nAda,Tea\nBob\n', 'roster-rows-are-whole', 3],
    ['a name that does not fit', `name\nAda\n${'Wilhelmina-Theodora '.repeat(8)}\n`, 'name-fits', 3],
    ['a script that no font has', 'name\nAda\nनेहा\n', 'glyph-is-in-a-font', 3],
    ['a person twice', 'name\nAda\nAda\n', 'people-are-told-apart', 3],
  ] as const;

  test.each(bad)('%s: the line is named and nothing is written', async (_, csv, code, line) => {
    const { result, out } = await run(csv);
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set([code]));
    expect(new Set(errors.map(({ location }) => `${location.file}:${location.line}`))).toEqual(
      new Set([`list.csv:${line}`]),
    );
    expect(existsSync(out)).toBe(false);
  });

  test.each(bad)('%s: the others are still done with `keepGoing`', async (_, csv) => {
    const { result, out } = await run(csv, { keepGoing: true });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.diagnostics.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(0);
    expect(lineTexts(pdf(out, 'name-tents')).join()).toContain('Ada');
  });

  test('the message names the person and the letters', async () => {
    const { result } = await run('name\nनेहा\n');
    const missing = result.diagnostics.find(({ code }) => code === 'glyph-is-in-a-font');
    expect(missing?.message).toContain('“न” (U+0928)');
    expect(missing?.message).toContain('“नेहा”');
  });

  test('a field that is no column, with the nearest one', async () => {
    const files = {
      'handouts/name-tents.md': '---\ntemplate: name-tent\n---\n{{participant}}\n\n{{dsek}}\n',
    };
    const { result } = await run('name,desk\nAda,7\n', {}, files);
    expect(result.diagnostics.find(({ code }) => code === 'field-is-in-roster')).toMatchObject({
      location: { file: 'handouts/name-tents.md', line: 6 },
      hints: [expect.stringContaining('`desk`'), expect.any(String)],
    });
  });

  test('UTF-16, with a byte order mark and without', async () => {
    const text = 'name\tteam\nAda\tTea\n';
    for (const bytes of [Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'utf16le')]) {
      const root = projectFolder();
      const roster = join(root, 'people.csv');
      writeFileSync(roster, bytes);
      const { diagnostics } = await build({ root, roster });
      expect(diagnostics.map(({ code }) => code)).toContain('file-is-utf-8');
    }
  });

  test('an empty roster, and one that is not there', async () => {
    const { result, out } = await run('name,team\n');
    expect(result.diagnostics.map(({ code }) => code)).toContain('roster-has-people');
    expect(existsSync(out)).toBe(false);
    const root = projectFolder(project);
    await expect(build({ root, roster: join(root, 'none.csv') })).rejects.toThrow('is not there');
  });
});

describe('wishes of which nothing can come', () => {
  const cards = { 'handouts/cards.md': '---\ntemplate: cards\nfor: [video]\n---\n' };
  const wishes = [
    [
      'a handout among cards',
      { only: ['cards'], handouts: ['workbook'] },
      '`workbook` is a handout, which `--only cards` leaves out.',
    ],
    [
      'a delivery it is not for',
      { only: undefined, handouts: ['cards'] },
      '`cards` is not made for an agenda that is held in the room.',
    ],
    ['roles that nobody plays', { handouts: ['role-sheet'] }, 'has anything for `role-sheet`.'],
    [
      'parts of no roster',
      { split: true },
      '`--split` makes a file for each person, but there is no roster.',
    ],
  ] as const;

  test.each(wishes)('%s', async (_, more, message) => {
    await expect(run(undefined, more, cards)).rejects.toThrow(message);
  });

  test('one value for what everybody has of their own', async () => {
    await expect(run(five, { set: { team: 'Tea' } })).rejects.toThrow(
      '`--set team=…` would give all people the same',
    );
    await expect(run(five, { set: { participant: 'Ada' } })).rejects.toThrow('would give everybody one name');
  });

  test('a value that no text asks for is told, with the nearest field', async () => {
    const { result } = await run(five, { set: { locaton: 'Room 2' } });
    expect(result.diagnostics.find(({ code }) => code === 'set-field-is-asked-for')).toMatchObject({
      severity: 'warning',
      hints: ['did you mean `location`?'],
    });
  });
});

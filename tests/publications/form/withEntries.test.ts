// What becomes a field where a handout is filled in on a screen, what it is called and what it asks.

import { describe, expect, test } from 'vitest';
import type { Inline, Table } from '../../../src/model/markdown.ts';
import { withEntries } from '../../../src/publications/form/withEntries.ts';
import type { HandoutDocument, PrintBlock } from '../../../src/publications/Handout.ts';
import {
  blank,
  box,
  field,
  grid,
  group,
  handout,
  lines,
  list,
  origin,
  paragraph,
  role,
  rule,
  strong,
  text,
  title,
} from '../../render/pdf/sample.ts';

const form = (blocks: readonly PrintBlock[], more: Partial<HandoutDocument> = {}) =>
  withEntries(handout(blocks, { form: true, ...more }));

/** Every entry, in reading order: "name: tip". */
function entriesIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('kind' in data && data.kind === 'answer' && 'name' in data && 'tip' in data)
    return [`${data.name}: ${data.tip}`];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'entry' ? [`${value.name}: ${value.tip}`] : entriesIn(value),
  );
}
const entries = (...blocks: PrintBlock[]) => entriesIn(form(blocks).blocks);

describe('a space to write on', () => {
  test('asks what stands before it', () => {
    expect(entries(paragraph([text('Name: '), rule, text(' and team: '), rule]))).toEqual([
      'name_1: Name',
      'and-team_1: and team',
    ]);
    expect(entries(list([[paragraph([strong('Größe '), rule])]]))).toEqual(['größe_1: Größe']);
  });

  test('without words before it asks what heads it', () => {
    const asked = [paragraph('What now?'), paragraph([rule]), lines(3)];
    expect(entries(title(1, 'Title'), ...asked)).toEqual(['what-now_1: What now?', 'what-now_2: What now?']);
    expect(entries(title(1, 'Title'), lines(2))).toEqual(['title_1: Title']);
    expect(entries(box('tint', 'Box', [lines(2)]))).toEqual(['box_1: Box']);
    expect(entries(paragraph([rule]))).toEqual(['blank_1: blank']);
  });

  test('is a blank, too, where it does not show its words', () => {
    const sentence = paragraph([text('It has a '), blank('welcome'), text(' and a '), blank('close')]);
    expect(entries(sentence)).toEqual(['it-has-a_1: It has a', 'it-has-a-and-a_1: It has a … and a']);
    expect(entriesIn(form([sentence], { edition: 'key' }))).toEqual([]);
  });

  test('keeps the words of blanks to itself', () => {
    const secret = [text('The word is '), blank('secret'), text('.')];
    const cell = (words: string) => [blank(words)];
    const table: Table = {
      kind: 'table',
      head: ['One', 'Two', 'Three'].map((words) => [text(words)]),
      align: [],
      rows: [[cell('secret'), cell('secret'), [rule]]],
      readers: 'everyone',
      origin,
    };
    const asked = [
      entries(paragraph(secret), lines(3)),
      entries(title(2, secret), paragraph([rule])),
      entries(list([[paragraph(secret), paragraph([rule])]])),
      entries(paragraph('Before'), table),
    ];
    expect(asked).toEqual([
      ['the-word-is_1: The word is', 'the-word-is_2: The word is ….'],
      ['the-word-is_1: The word is', 'the-word-is_2: The word is ….'],
      ['the-word-is_1: The word is', 'the-word-is_2: The word is ….'],
      ['one-1_1: One (1)', 'two-1_1: Two (1)', 'three-1_1: Three (1)'],
    ]);
    expect(entriesIn(form([paragraph(secret), lines(3)], { edition: 'key' }))).toEqual([
      'the-word-is-secret_1: The word is secret.',
    ]);
  });

  test('in a footnote asks what stands there', () => {
    const note: Inline = { kind: 'footnote', children: [text('Who said it: '), rule], origin };
    expect(entries(paragraph([text('As one said'), note, text('.')]))).toEqual([
      'who-said-it_1: Who said it',
    ]);
  });

  test('is a merge field about the reader that has no value', () => {
    const fields = (name: string) => entries(role('cover-line', [text('Who '), field(name)]));
    expect(fields('participant')).toEqual(['participant_1: Who']);
    const two = [text('Name '), field('participant'), text(' Team '), field('team'), text(' Wish '), rule];
    expect(entries(paragraph(two))).toEqual(['participant_1: Name', 'team_1: Team', 'wish_1: Wish']);
    expect(fields('workshop')).toEqual([]);
    expect(fields('date')).toEqual([]);
  });

  test('is an empty cell, named by its column and its row', () => {
    const head = ['What', 'Who'].map((words) => [text(words)]);
    const rows: readonly (readonly (readonly Inline[])[])[] = [
      [[text('Call')], []],
      [[rule], []],
    ];
    const table: Table = { kind: 'table', head, align: [], rows, readers: 'everyone', origin };
    const expected = ['who-call_1: Who (Call)', 'what-2_1: What (2)', 'who-2_1: Who (2)'];
    expect(entries(table)).toEqual(expected);
    const boxed = grid(
      ['What', 'Who'],
      [
        ['Call', ''],
        ['', ''],
      ],
      { rules: 'boxed' },
    );
    expect(entries(group([boxed]))).toEqual(expected);
  });

  test('is a frame', () => {
    const frame = { kind: 'writing-box', height: 30, label: 'Ideas', readers: 'everyone', origin } as const;
    expect(entries(frame)).toEqual(['ideas_1: Ideas']);
  });
});

test('names are unique, and stay when something is added behind', () => {
  const ask = (words: string) => paragraph([text(words), rule]);
  const before = entries(ask('Name '), ask('Name '));
  expect(before).toEqual(['name_1: Name', 'name_2: Name']);
  expect(entries(ask('Name '), ask('Name '), ask('Team '))).toEqual([...before, 'team_1: Team']);
});

test('on paper nothing is a field', () => {
  const document = handout([paragraph([text('Name: '), rule]), lines(2)]);
  expect(withEntries(document)).toBe(document);
});

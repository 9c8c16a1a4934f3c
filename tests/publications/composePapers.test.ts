// What papers say that people take home: statements of attendance, the workbook of a few pages, its key edition.

import { expect, test } from 'vitest';
import type { Inline } from '../../src/model/markdown.ts';
import { composeStatement } from '../../src/publications/composeStatement.ts';
import { composeWorkbook } from '../../src/publications/composeWorkbook.ts';
import type { PrintBlock } from '../../src/publications/Handout.ts';
import type { HandoutContext } from '../../src/publications/HandoutContext.ts';
import { handoutFrame } from '../../src/publications/handoutFrame.ts';
import { wordsFor } from '../../src/publications/words.ts';
import { findPlan } from './shippedPlan.ts';

/** The words of paragraphs; a rule to write on is "____". */
const said = (blocks: readonly PrintBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'role' || block.kind === 'title'
      ? [
          block.inlines
            .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'rule' ? '____' : ''))
            .join(''),
        ]
      : [],
  );

test('a statement has its date and place, or room to write them', async () => {
  for (const [agenda, place] of [
    ['half-day', ['Place ____']],
    ['lunch-30', ['Place ____']],
    ['video-90', []],
  ] as const) {
    const { plan, handout } = await findPlan(agenda, 'statement');
    const texts = said(composeStatement(plan, handout).blocks);
    expect(texts).toContain('Date ____');
    expect(texts.filter((text) => text.startsWith('Place'))).toEqual(place);
  }
  const { plan, handout } = await findPlan('half-day', 'statement');
  const known = { ...plan, date: '2026-03-12', fields: new Map([['location', 'Room 5']]) };
  const texts = said(composeStatement(known, handout).blocks);
  expect(texts.filter((text) => text.includes('____'))).toEqual(['____']);
  expect(texts.some((text) => text.includes('2026') && text.endsWith('Room 5'))).toBe(true);
});

test('a statement on video says so, and does not name the link of the call', async () => {
  const { plan, handout } = await findPlan('video-90', 'statement');
  const called = { ...plan, fields: new Map([['location', 'https://call.example/1']]) };
  const texts = said(composeStatement(called, handout).blocks);
  expect(texts.some((text) => text.endsWith('by video call'))).toBe(true);
  expect(texts.join(' ')).not.toContain('https');
});

test('a workbook of a few pages has a part for each exercise, each with its running head', async () => {
  const { plan, handout } = await findPlan('lunch-30', 'workbook');
  const context = { plan, say: wordsFor('en') } as HandoutContext;
  const { blocks = [], noteColumn } = composeWorkbook(context, handout) ?? {};
  const breaks = blocks.flatMap((block) => (block.kind === 'page-break' ? [block.to] : []));
  expect(breaks).toEqual(['part', 'part', 'part', 'part', 'part']);
  const heads = blocks.flatMap((block) => (block.kind === 'title' ? (block.running ?? []) : []));
  expect(heads).toContain('Swap the phrase');
  expect(noteColumn).toBe(false);
});

test('the title of a file is that of its paper as it is printed: blanks to write on keep their words', async () => {
  const { plan, handout } = await findPlan('half-day', 'workbook');
  const inlines: readonly Inline[] = [
    { kind: 'text', text: 'All about ' },
    { kind: 'blank', children: [{ kind: 'text', text: 'listening' }] },
  ];
  const title = { source: 'All about [[listening]]', inlines, origin: handout.origin };
  const titleOf = (edition: 'blank' | 'filled') =>
    handoutFrame(plan, { ...handout, title, edition })
      .title.split(' – ')
      .at(-1);
  expect(titleOf('blank')).toBe('All about …');
  expect(titleOf('filled')).toBe('All about listening');
});

test('the key edition says whom it is for, in place of a name, and on its left pages', async () => {
  const { plan, handout } = await findPlan('half-day', 'workbook-key');
  const context = { plan, say: wordsFor('en') } as HandoutContext;
  const { cover = [], running } = composeWorkbook(context, handout) ?? {};
  const lines = cover.filter((block) => block.kind === 'role' && block.role === 'cover-line');
  expect(JSON.stringify(lines)).toContain('For the facilitator');
  expect(JSON.stringify(lines)).not.toContain('participant"');
  expect(running).toContain('with answer keys');
});

// A question more on a second page that would hold little.

import { describe, expect, test } from 'vitest';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import { layoutHandout } from '../../../src/render/pdf/layoutHandout.ts';
import { filler, fonts } from './lay.ts';
import { linesOf } from './readLayout.ts';
import { grid, group, handout, lines, noLabels, pageBreak, paragraph } from './sample.ts';

function pagesOf(blocks: readonly PrintBlock[]): readonly (readonly string[])[] {
  return layoutHandout(handout(blocks), noLabels, fonts).pages.map((page) =>
    linesOf(page).map(({ text }) => text),
  );
}

/** The page of each of them. */
const placesOf = (pages: readonly (readonly string[])[], texts: readonly string[]) =>
  texts.map((text) => pages.findIndex((page) => page.some((line) => line.includes(text))) + 1);

const question = (name: string, room = 4): PrintBlock[] => [paragraph(name), lines(room)];

describe('a section of two pages', () => {
  test('does not leave one question alone on the second', () => {
    const cases = ['Case A', 'Case B', 'Case C', 'Case D', 'Case E'];
    const pages = pagesOf([filler(3), ...cases.flatMap((name) => question(name, 5))]);
    expect(pages).toHaveLength(2);
    expect(placesOf(pages, cases)).toEqual([1, 1, 2, 2, 2]);
  });

  test('is left as it is where the second page holds enough, or holds nothing to write on', () => {
    const enough = ['Case A', 'Case B', 'Case C', 'Case D', 'Case E', 'Case F', 'Case G'];
    const full = pagesOf([filler(3), ...enough.flatMap((name) => question(name, 5))]);
    expect(placesOf(full, enough)).toEqual([1, 1, 1, 1, 2, 2, 2]);
    const text = pagesOf([filler(44)]);
    expect(text).toHaveLength(2);
    expect(text[1]?.length).toBeLessThan(15);
  });

  test('does not tear a table that its first page holds', () => {
    const rows = ['Row A', 'Row B', 'Row C', 'Row D', 'Row E'].map((name) => [
      [name, 'two', 'three', 'four'].map((line) => paragraph(line)),
    ]);
    const table = grid(['Rows'], [], { weights: [1], rows });
    const pages = pagesOf([filler(6), table, group([filler(14)])]);
    expect(pages).toHaveLength(2);
    expect(placesOf(pages, ['Row A', 'Row E'])).toEqual([1, 1]);
  });

  test('keeps the next one where it was', () => {
    const cases = ['Case A', 'Case B', 'Case C', 'Case D', 'Case E'];
    const blocks = [filler(3), ...cases.flatMap((name) => question(name, 5)), pageBreak(), paragraph('Next')];
    expect(placesOf(pagesOf(blocks), ['Next'])).toEqual([3]);
  });
});

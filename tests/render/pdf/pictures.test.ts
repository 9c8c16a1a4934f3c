// Pictures within text: between its lines in paragraphs and cells, by their words elsewhere.

import { describe, expect, test } from 'vitest';
import type { Inline, Picture, Table } from '../../../src/model/markdown.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { lay } from './lay.ts';
import { textsOf } from './readLayout.ts';
import { link, origin, paragraph, text, title } from './sample.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"/>';
const picture: Picture = {
  kind: 'image',
  picture: { path: 'dot.svg', type: 'svg', bytes: Buffer.from(svg), width: 90, height: 60 },
  src: 'dot.svg',
  alt: 'A dot',
  keywords: [],
  origin: { ...origin, line: 7 },
};
const bold = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const table = (head: readonly Inline[], cell: readonly Inline[]): Table => ({
  kind: 'table',
  head: [head, [text('What it says, in so many words that they do not fit on one line of this table')]],
  align: [],
  rows: [[cell, [text('Some words')]]],
  readers: 'everyone',
  origin,
});
const picturesIn = ({ pages }: Layout) =>
  pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'picture' ? [item] : [])));

describe('a picture', () => {
  test.each([
    ['in a paragraph', paragraph([text('before '), picture, text(' after')]), ['P', 'Figure', 'P']],
    ['in bold', paragraph([bold(text('before '), picture, text(' after'))]), ['P', 'Figure', 'P']],
    ['alone in bold', paragraph([bold(picture)]), ['Figure']],
  ])('%s stands between its lines', (_, block, types) => {
    const layout = lay([block]);
    expect(layout.diagnostics).toEqual([]);
    expect(picturesIn(layout)).toHaveLength(1);
    expect(layout.structure.map(({ type }) => type)).toEqual(['Document', ...types]);
    expect(layout.structure.find(({ type }) => type === 'Figure')).toMatchObject({ alt: 'A dot' });
  });

  test.each([
    ['a cell', [text('Look')], [picture]],
    ['a cell, in bold', [text('Look')], [bold(picture)]],
    ['a head', [picture], [text('x')]],
    ['a head, in italics', [{ kind: 'emphasis', children: [picture] } as const], [text('x')]],
  ])('in %s stands there, and makes room for itself', (_, head, cell) => {
    const layout = lay([table(head, cell)]);
    const [set] = picturesIn(layout);
    expect(set?.width).toBeCloseTo((90 * 72) / 96, 3);
    const parent = layout.structure.find(({ type }) => type === 'Figure')?.parent;
    expect(layout.structure[parent ?? 0]?.type).toMatch(/^T[HD]$/);
    expect(layout.diagnostics).toEqual([]);
  });

  test.each([
    ['a title', title(2, [text('Look: '), picture])],
    [
      'a link',
      paragraph([{ ...link('', 'https://example.org'), children: [text('Look: '), picture] } as Inline]),
    ],
  ])('in %s is told with its place, and its words are printed', (_, block) => {
    const layout = lay([block]);
    expect(textsOf(layout.pages[0])[0]).toContain('Look: A dot');
    expect(layout.diagnostics).toMatchObject([
      { code: 'picture-has-a-place', severity: 'warning', location: { line: 7 } },
    ]);
  });

  test('that is decoration, or stands behind a slide, is left out of a title', () => {
    for (const one of [
      { ...picture, alt: '' },
      { ...picture, keywords: ['bg'] },
    ]) {
      const layout = lay([title(2, [text('Look'), one])]);
      expect(textsOf(layout.pages[0])).toEqual(['Look']);
      expect(layout.diagnostics).toEqual([]);
    }
  });
});

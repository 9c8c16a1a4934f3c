// A row that no slide can hold goes on in a second row: each of its cells is cut near the middle, between sentences
// where there are any, else between words. In: a row and whether it fits. Out: rows that fit, as far as words allow.

import type { Inline } from '../../model/markdown.ts';
import type { Inlines } from './blocks.ts';

export function cutRow(
  row: readonly Inlines[],
  fits: (row: readonly Inlines[]) => boolean,
): readonly (readonly Inlines[])[] {
  if (fits(row)) return [row];
  const halves = row.map((cell) => cutInlines(cell));
  const first = halves.map(([start]) => start);
  const second = halves.map(([, end]) => end);
  if (second.every((cell) => cell.length === 0)) return [row];
  return [...cutRow(first, fits), ...cutRow(second, fits)];
}

/** Only text is cut; a text of less than three words stays whole. */
function cutInlines(inlines: Inlines): readonly [Inlines, Inlines] {
  const longest = inlines.reduce(
    (best, inline, index) => (size(inline) > size(inlines[best]) ? index : best),
    0,
  );
  const inline = inlines[longest];
  if (inline?.kind !== 'text') return [inlines, []];
  const at = cutPoint(inline.text);
  if (at === undefined) return [inlines, []];
  return [
    [...inlines.slice(0, longest), { ...inline, text: inline.text.slice(0, at).trimEnd() }],
    [{ ...inline, text: inline.text.slice(at) }, ...inlines.slice(longest + 1)],
  ];
}

function size(inline: Inline | undefined): number {
  return inline?.kind === 'text' ? inline.text.length : 0;
}

function cutPoint(text: string): number | undefined {
  const sentences = [...text.matchAll(/[.!?…]["”’“»]?\s+(?=\S)/gu)];
  const words = [...text.matchAll(/\s+(?=\S)/gu)];
  const points = (sentences.length > 0 ? sentences : words.length > 1 ? words : []).map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const middle = text.length / 2;
  return points.reduce<number | undefined>(
    (best, point) =>
      best === undefined || Math.abs(point - middle) < Math.abs(best - middle) ? point : best,
    undefined,
  );
}

// A finished file of card sheets in, what is wrong with where its backs lie out. The cards' edges are read from the
// crop marks of the fronts, which card belongs to which back from the structure: nothing is known of the code that
// placed them.

import { behind } from './behind.ts';
import type { Box } from './place.ts';
import { type PageBoxes, readBoxes } from './readBoxes.ts';
import { type CardFace, readCards } from './readCards.ts';

/** Positions of the marks that run along one axis, without repeats: a tenth of a point tells them apart. */
function cuts(page: PageBoxes, axis: 'x' | 'y'): readonly number[] {
  const marks = page.lines.filter((line) => line.stroked?.space === 'Separation All');
  const along = marks.filter((line) =>
    axis === 'x' ? Math.abs(line.x1 - line.x2) < 0.01 : Math.abs(line.y1 - line.y2) < 0.01,
  );
  return [...new Set(along.map((line) => Math.round((axis === 'x' ? line.x1 : line.y1) * 10) / 10))];
}

const countBelow = (positions: readonly number[], limit: number): number =>
  positions.filter((position) => position < limit).length;

/** The cell between the cuts, or undefined when the box crosses a cut or lies outside all of them. */
function cellOf(page: PageBoxes, box: Box): string | undefined {
  const spans = [
    [cuts(page, 'x'), box.x, box.x + box.width],
    [cuts(page, 'y'), box.y, box.y + box.height],
  ] as const;
  const cell = spans.map(([positions, from, to]) => {
    const before = countBelow(positions, from);
    const within = before > 0 && before < positions.length && countBelow(positions, to) === before;
    return within ? before : undefined;
  });
  return cell.includes(undefined) ? undefined : cell.join();
}

function misplaced(
  pages: readonly PageBoxes[],
  [front, back, ...more]: readonly CardFace[],
  flip: 'long-edge' | 'short-edge',
): string | undefined {
  if (!front || !back || more.length > 0) return `"${front?.text}" is not on one front and one back`;
  const [frontPage, backPage] = [pages[front.page - 1], pages[back.page - 1]];
  if (!frontPage || !backPage || back.page !== front.page + 1)
    return `the back of "${front.text}" is on another sheet`;
  const cell = cellOf(frontPage, front.box);
  if (cell === undefined) return `"${front.text}" lies on no card`;
  const seen = cellOf(frontPage, behind(backPage.mediaBox, back.box, flip));
  return seen === cell
    ? undefined
    : `the back of "${front.text}" lies at ${seen ?? 'no card'}, the front at ${cell}`;
}

/** One message for each card whose back does not lie behind its front; one when there are no cards. */
export function misplacedBacks(bytes: Uint8Array, flip: 'long-edge' | 'short-edge'): readonly string[] {
  const pages = readBoxes(bytes);
  const cards = readCards(bytes);
  if (cards.length === 0) return ['the file has no cards'];
  return cards.flatMap(({ faces }) => misplaced(pages, faces, flip) ?? []);
}

import { expect, test } from 'vitest';
import { behind } from './behind.ts';
import { rewrite } from './damages/Damage.ts';
import { cardSheet, cards } from './fixture/cardSheet.ts';
import { goodPdf } from './fixture/goodPdf.ts';
import { listColours } from './listColours.ts';
import { misplacedBacks } from './misplacedBacks.ts';
import type { Box } from './place.ts';
import { readBoxes } from './readBoxes.ts';
import { readCards } from './readCards.ts';
import { linesOf, readText } from './readText.ts';
import { nodesOf, structureText, textOf } from './structureText.ts';

function liesIn(outer: Box, inner: Box): boolean {
  const across = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
  return across && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}

const good = await goodPdf();
const sheet = await cardSheet();

test('text is found where it stands, with font and size', () => {
  const [page] = readText(good);
  const title = page?.runs.find((run) => run.text === 'A title');
  expect(title).toMatchObject({ x: 72, font: 'SourceSans3-Regular', size: 11, angle: 0 });
  // pdfkit is given the top of the line; Source Sans rises 1.024 of its size.
  expect(title?.y).toBeCloseTo(72 + 1.024 * 11, 2);
  expect(title?.width).toBeCloseTo(26.6, 1);
  expect(page).toMatchObject({ number: 1, width: 595.28, height: 841.89 });
});

test('runs on one baseline are one line', () => {
  const lines = readText(good).flatMap((page) => linesOf(page).map((line) => line.text));
  expect(lines).toContain('Read more on the web page 2');
  expect(lines).toContain('• One thing');
});

test('text that is turned says so', () => {
  const turned = readText(sheet)[0]?.runs.find((run) => run.text === 'Turned');
  expect(turned).toMatchObject({ angle: 180 });
  expect(turned?.x).toBeCloseTo(300, 3);
});

test('what a screen reader hears follows the structure', () => {
  const tree = structureText(good);
  expect(nodesOf(tree, 'H1', 'H2').map(textOf)).toEqual(['A title', 'A part', 'Another part']);
  expect(nodesOf(tree, 'LI').map(textOf)).toEqual(['•One thing', '•Another thing']);
  expect(nodesOf(tree, 'Figure').map(textOf)).toEqual(['A grey square in a frame']);
  const split = nodesOf(tree, 'P').at(-1);
  expect(split && textOf(split)).toBe('A paragraph that goes on on the second page');
  expect(split?.pages).toEqual([1, 2]);
});

test('artifacts are seen but not heard', () => {
  const heard = structureText(good).map(textOf).join();
  expect(readText(good)[0]?.runs.map((run) => run.text)).toContain('Head 1');
  expect(heard).not.toContain('Head');
});

test('rectangles, lines, pictures and page boxes are found where they are', () => {
  const [front, back] = readBoxes(sheet);
  expect(front?.rectangles).toHaveLength(2);
  expect(front?.rectangles[1]?.x).toBeCloseTo(300, 3);
  expect(front?.rectangles[1]?.y).toBeCloseTo(80, 3);
  const mark = front?.lines[0];
  expect(mark).toMatchObject({
    x1: 60,
    x2: 60,
    lineWidth: 0.25,
    stroked: { space: 'Separation All', values: [1] },
  });
  expect(mark?.y1).toBeCloseTo(50, 3);
  expect(mark?.y2).toBeCloseTo(70, 3);
  expect(front?.trimBox?.y).toBeCloseTo(80, 3);
  expect(front?.trimBox?.height).toBeCloseTo(300, 3);
  expect(back?.shapes[0]?.width).toBeCloseTo(20, 3);
  expect(readBoxes(good)[0]?.images[0]).toMatchObject({ width: 20, height: 20 });
});

test('the structure tells which back belongs to which front, and the places that it lies behind it', () => {
  const [front, back] = readBoxes(sheet);
  const read = readCards(sheet);
  expect(read.map(({ faces }) => faces.map((face) => face.text))).toEqual([
    ['Front 1', 'Back 1'],
    ['Front 2', 'Back 2'],
  ]);
  for (const [index, { faces }] of read.entries()) {
    const frame = front?.rectangles[index];
    expect(frame?.x).toBeCloseTo(cards[index]?.x ?? Number.NaN, 3);
    for (const face of faces) {
      const seen = face.page === 2 && back ? behind(back.mediaBox, face.box, 'long-edge') : face.box;
      expect(frame && liesIn(frame, seen)).toBe(true);
    }
  }
});

test('backs that do not lie behind their fronts are found', async () => {
  expect(misplacedBacks(sheet, 'long-edge')).toEqual([]);
  expect(misplacedBacks(sheet, 'short-edge')).toHaveLength(2);
  expect(misplacedBacks(await cardSheet(false), 'long-edge')).toHaveLength(2);
  expect(misplacedBacks(await rewrite(sheet, (file) => file.removePage(1)), 'long-edge')).toHaveLength(2);
});

test('a landscape sheet turned about its long edge is mirrored from top to bottom', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect(behind({ width: 300, height: 200 }, box, 'long-edge')).toEqual({ ...box, y: 140 });
  expect(behind({ width: 300, height: 200 }, box, 'short-edge')).toEqual({ ...box, x: 260 });
  expect(behind({ width: 200, height: 300 }, box, 'short-edge')).toEqual({ ...box, y: 240 });
});

test('colours inside patterns are found', () => {
  expect(listColours(sheet)).toContainEqual({
    page: 2,
    use: 'fill',
    space: 'DeviceRGB',
    values: [0, 0.5, 0],
  });
});

test('colours are told apart by space, page and use', () => {
  expect(listColours(sheet)).toContainEqual({ page: 2, use: 'fill', space: 'DeviceRGB', values: [1, 0, 0] });
  expect(listColours(sheet).filter((colour) => colour.page === 1 && colour.space === 'DeviceRGB')).toEqual(
    [],
  );
  expect(listColours(good)).toContainEqual({ page: 1, use: 'image', space: 'DeviceGray', values: [] });
});

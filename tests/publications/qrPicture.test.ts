import { describe, expect, it } from 'vitest';
import { qrPicture } from '../../src/publications/qrPicture.ts';

const { bytes, width, height, type } = qrPicture('feedback', 'https://example.org/feedback');
const svg = new TextDecoder().decode(bytes);

/** The modules that the path of the finished picture makes dark. */
function darkModules(): ReadonlySet<string> {
  const path = [...svg.matchAll(/ d="([^"]+)"/g)].at(-1)?.[1] ?? '';
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) dark.add(`${Number(x) + step} ${y}`);
  return dark;
}

describe('a QR code', () => {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const dark = darkModules();

  it('is a square picture in vectors, of a size that the standard knows', () => {
    expect(type).toBe('svg');
    expect(width).toBe(height);
    expect((size - 2 * 4 - 17) % 4).toBe(0);
  });

  it('has a quiet zone of four modules around it', () => {
    for (const place of dark) {
      const [x = 0, y = 0] = place.split(' ').map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x, y)).toBeLessThan(size - 4);
    }
  });

  it.each([
    ['top left', 4, 4],
    ['top right', size - 11, 4],
    ['bottom left', 4, size - 11],
  ])('has the finder pattern at the %s', (_name, left, top) => {
    const row = (y: number) =>
      [0, 1, 2, 3, 4, 5, 6].map((x) => (dark.has(`${left + x} ${top + y}`) ? '#' : '.')).join('');
    expect([0, 1, 2, 3, 4, 5, 6].map(row)).toEqual([
      '#######',
      '#.....#',
      '#.###.#',
      '#.###.#',
      '#.###.#',
      '#.....#',
      '#######',
    ]);
  });

  it('is another for another address', () => {
    expect(qrPicture('feedback', 'https://example.org/feedbacl').bytes).not.toEqual(bytes);
  });
});

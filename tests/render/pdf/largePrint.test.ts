import { describe, expect, test } from 'vitest';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { settleHandout } from '../../../src/render/pdf/settleHandout.ts';
import { filler, fonts } from './lay.ts';
import { edgesOf, linesOf, textItems } from './readLayout.ts';
import { grid, handout, noLabels, paragraph, role, sampleWorkbook, text, title } from './sample.ts';
import { answer } from './sampleParts.ts';

const clear = settleHandout(sampleWorkbook(), noLabels, fonts);
const large = settleHandout(sampleWorkbook({ print: 'large' }), noLabels, fonts);

/** The words that begin a page. */
const firstWords = (layout: Layout, page: number) => linesOf(layout.pages[page])[0]?.text.slice(0, 8) ?? '';

describe('large print', () => {
  test('has no text smaller than 18 pt, nothing at the edges of pages smaller than 16, and no grey letters', () => {
    for (const item of large.pages.flatMap((page) => textItems(page))) {
      for (const run of item.runs) {
        const least = run.rise !== undefined ? 10 : item.tag < 0 ? 16 : 18;
        expect(run.size, run.text).toBeGreaterThanOrEqual(least);
        expect(run.grey, run.text).toBe(0);
      }
    }
  });

  test('has darker and thicker rules to write on', () => {
    const ruled = (layout: Layout) =>
      layout.pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'rule' && item.tag >= 0 ? [item] : [])),
      );
    for (const { width, grey } of ruled(large)) {
      expect(width).toBe(1);
      expect(grey).toBeLessThan(0.4);
    }
    expect(ruled(clear)[0]?.width).toBe(0.5);
  });

  test('slants no letters', () => {
    const faces = large.pages.flatMap((page) =>
      textItems(page).flatMap((item) => item.runs.map((run) => run.face)),
    );
    expect(faces.filter((face) => face.includes('italic'))).toEqual([]);
    expect(faces).toContain('sans-semibold');
  });

  test('divides no words', () => {
    const runs = large.pages.flatMap((page) => textItems(page).flatMap((item) => item.runs));
    expect(runs.filter((run) => run.actual !== undefined)).toEqual([]);
  });

  test('has the pages of the clear edition in its labels, references and margins', () => {
    expect(large.labels).toEqual(clear.labels);
    expect(large.references).toEqual(clear.references);
    const numbers = large.pages.flatMap((page) => edgesOf(page).filter((text) => /^\d+$/.test(text)));
    for (let page = 2; page <= clear.pages.length; page += 1) expect(numbers).toContain(String(page));
  });

  test('marks a page where its first words stand', () => {
    for (let page = 1; page < clear.pages.length; page += 1) {
      const here = large.pages.findIndex((one) =>
        textItems(one).some(
          (item) => item.tag < 0 && item.runs[0]?.text === String(page + 1) && item.runs[0].size >= 18,
        ),
      );
      const mark = textItems(large.pages[here]).find(
        (item) => item.tag < 0 && item.runs[0]?.text === String(page + 1) && item.runs[0].size >= 18,
      );
      const line = linesOf(large.pages[here]).find(({ y }) => y === mark?.y);
      expect(line?.text.startsWith(firstWords(clear, page).slice(0, 4))).toBe(true);
    }
  });

  test('names its own pages after those of the clear edition', () => {
    const feet = large.pages.map((page) => edgesOf(page).at(-1));
    expect(feet[1]).toBe('2');
    expect(feet).toContain('3a');
    expect(feet).toContain('3b');
    expect(new Set(feet).size).toBe(feet.length);
  });

  test('says on left pages, too, which section goes on there', () => {
    const long = [title(1, 'A long one', { running: 'A long one' }), filler(90)];
    const left = (print: 'clear' | 'large') =>
      edgesOf(settleHandout(handout(long, { print }), noLabels, fonts).pages[1]);
    expect(left('large')).toContain('A long one');
    expect(left('clear')).not.toContain('A long one');
  });

  test('says with every scale what its ends mean, once for who listens', () => {
    const scale = { kind: 'scale', points: 5 } as const;
    const ends = { low: [text('never')], high: [text('always')], legend: role('small', '1 never 5 always') };
    const rows = ['I ask', 'I answer'].map((skill) => [
      [paragraph(skill)],
      [answer(`${skill} before`, skill, scale)],
      [answer(`${skill} now`, skill, scale)],
    ]);
    const table = { ...grid(['', 'Before', 'Now'], [], { weights: [2, 3, 3], rows }), ends } as PrintBlock;
    const form = handout([table], { print: 'large' });
    const items = settleHandout(form, noLabels, fonts).pages.flatMap((page) => textItems(page));
    const never = items.filter((item) => item.runs[0]?.text === 'never');
    expect(never).toHaveLength(2);
    expect(never.filter(({ tag }) => tag >= 0)).toHaveLength(1);
    expect(items.filter((item) => item.runs[0]?.text.includes('1 never'))).toEqual([]);
    const small = settleHandout(handout([table]), noLabels, fonts).pages.flatMap((page) => textItems(page));
    expect(small.filter((item) => item.runs.some((run) => run.text.includes('never')))).toHaveLength(1);
  });
});

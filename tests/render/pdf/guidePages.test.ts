import { describe, expect, test } from 'vitest';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { layoutHandout } from '../../../src/render/pdf/layoutHandout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { fonts } from './lay.ts';
import { edgesOf, linesOf, pageWith } from './readLayout.ts';
import { handout, noLabels, origin, pageBreak, paragraph, role, text, title } from './sample.ts';
import { slide } from './sampleParts.ts';

const guide = (blocks: readonly PrintBlock[]): Layout =>
  layoutHandout(
    handout(blocks, {
      noteColumn: false,
      wide: true,
      runningSections: true,
      binding: 'staple',
      running: 'Workshop',
    }),
    noLabels,
    fonts,
  );
const hanging = (slides: number, words: number): PrintBlock => ({
  kind: 'hanging',
  width: 48,
  beside: Array.from({ length: slides }, (_, index) => slide({ caption: [text(`slide ${index + 1}`)] })),
  blocks: Array.from({ length: words }, (_, index) => paragraph(`Line ${index + 1}`)),
  readers: 'everyone',
  origin,
});

describe('slides beside what is said', () => {
  test('go on over pages and never over an edge, however many there are', () => {
    for (const words of [0, 3, 60]) {
      const layout = guide([paragraph('before'), hanging(14, words)]);
      const pictures = layout.pages.flatMap((page) =>
        page.items.flatMap((item) => (item.kind === 'area' ? [item.y + item.height] : [])),
      );
      expect(pictures).toHaveLength(14);
      const foot = (layout.pages[0]?.height ?? 0) - mm(20);
      for (const bottom of pictures) expect(bottom).toBeLessThan(foot + 0.1);
    }
  });

  test('stand above their captions and never on each other', () => {
    const layout = guide([hanging(14, 20)]);
    for (const page of layout.pages) {
      const areas = page.items.filter((item) => item.kind === 'area');
      const captions = linesOf(page).filter((line) => line.text.startsWith('slide'));
      expect(captions).toHaveLength(areas.length);
      for (const [index, area] of areas.entries()) {
        const caption = captions[index];
        expect(caption?.y).toBeGreaterThan(area.y + area.height);
        const next = areas[index + 1];
        const isBeside = next?.y === area.y && next.x > area.x + area.width;
        if (!isBeside) expect(next?.y ?? 1000).toBeGreaterThan(caption?.y ?? 0);
      }
    }
  });

  test('stand beside each other where the text is too short for them, in their order', () => {
    const layout = guide([hanging(5, 4)]);
    const areas = layout.pages[0]?.items.filter((item) => item.kind === 'area') ?? [];
    expect(areas).toHaveLength(5);
    const rows = [...new Set(areas.map(({ y }) => y))];
    expect(rows.length).toBeLessThan(5);
    const placed = areas.map(({ x, y }) => [rows.indexOf(y), x] as const);
    expect(placed).toEqual([...placed].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
  });

  test('have figures in the background that are pale, at the end of their region', () => {
    const region = {
      role: 'ghost',
      x: 900,
      y: 40,
      width: 300,
      height: 260,
      size: 260,
      leading: 260,
    } as const;
    const layout = guide([
      {
        ...(hanging(0, 1) as Extract<PrintBlock, { kind: 'hanging' }>),
        beside: [slide({ regions: [{ ...region, lines: ['7'] }] })],
      },
    ]);
    const seven = layout.pages[0]?.items
      .flatMap((item) => (item.kind === 'text' ? item.runs : []))
      .find((run) => run.text === '7');
    expect(seven?.grey).toBe(0.8);
    const start = mm(18.5) + (mm(48) * 900) / 1280;
    expect(seven?.x).toBeGreaterThan(start + 5);
  });
});

test('what is read aloud is not parted by the end of a page that has no room for all of it', () => {
  const said = role('say', 'word '.repeat(80));
  for (let above = 24; above < 36; above += 1) {
    const lines = Array.from({ length: above }, (_, index) => paragraph(`Line ${index + 1}`));
    const pages = guide([...lines, said]).pages.filter((page) =>
      linesOf(page).some((line) => line.text.includes('word word')),
    );
    expect(pages).toHaveLength(1);
  }
});

test('the present item heads both pages of a guide, and a time hangs before its step', () => {
  const layout = guide([
    title(2, '09:40 Bookends', { running: '09:40 Bookends' }),
    role('clock', '3 minutes', '09:43'),
    paragraph('one'),
    pageBreak(),
    paragraph('two'),
    pageBreak(),
    paragraph('three'),
  ]);
  expect(edgesOf(layout.pages[1])).toContain('09:40 Bookends');
  expect(edgesOf(layout.pages[2])).toContain('09:40 Bookends');
  expect(pageWith(layout, '3 minutes')).toBe(0);
  const [time, minutes] = ['09:43', '3 minutes'].map((words) =>
    linesOf(layout.pages[0]).find((line) => line.text === words),
  );
  expect(time?.y).toBe(minutes?.y);
  expect(time?.size).toBeGreaterThan(minutes?.size ?? 0);
});

test('a first page that begins with the workshop has no running head that says it again', () => {
  const sheet = (kicker: string) =>
    layoutHandout(
      handout([role('kicker', kicker), title(1, 'Agenda')], {
        noteColumn: false,
        duplex: 'none',
        running: 'Workshop',
      }),
      noLabels,
      fonts,
    );
  expect(edgesOf(sheet('Workshop').pages[0])).not.toContain('Workshop');
  expect(edgesOf(sheet('Three voices').pages[0])).toContain('Workshop');
});

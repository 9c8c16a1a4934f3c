// Layouts as tests read them: lines of text with their places.

import type { Layout, Page, TextItem } from '../../../src/render/pdf/Layout.ts';

export interface ReadLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tag: number;
}

export function textItems(page: Page | undefined): readonly TextItem[] {
  return (page?.items ?? []).filter((item): item is TextItem => item.kind === 'text');
}

/** Lines in drawing order; what stands at the edge of the page is left out. */
export function linesOf(page: Page | undefined): readonly ReadLine[] {
  return textItems(page)
    .filter((item) => item.tag >= 0)
    .map((item) => ({
      text: item.runs.map((run) => run.text).join(''),
      x: item.runs[0]?.x ?? 0,
      y: item.y,
      size: item.runs[0]?.size ?? 0,
      tag: item.tag,
    }));
}

export function textsOf(page: Page | undefined): readonly string[] {
  return linesOf(page).map((line) => line.text);
}

/** What stands at the edges: running heads, folios, repeated heads. */
export function edgesOf(page: Page | undefined): readonly string[] {
  return textItems(page)
    .filter((item) => item.tag < 0)
    .map((item) => item.runs.map((run) => run.text).join(''));
}

export function pageWith(layout: Layout, text: string): number {
  return layout.pages.findIndex((page) => textsOf(page).some((line) => line.includes(text)));
}

// The text of a finished PDF as it stands on its pages, a run for each operator that shows glyphs.

import type { Colour, Mark } from './content/events.ts';
import type { Page } from './content/readPages.ts';
import { fromTop } from './place.ts';
import { readPdf } from './readPdf.ts';

export interface TextRun {
  readonly text: string;
  /** Where the baseline begins: points from the top left of the page. */
  readonly x: number;
  readonly y: number;
  /** Advance in points, along the baseline. */
  readonly width: number;
  /** Degrees, counter-clockwise; 180 is upside down. */
  readonly angle: number;
  /** PostScript name without a subset's tag. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  readonly mark: Mark;
}

export interface TextPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

export function runsOf(page: Page): readonly TextRun[] {
  return page.events.flatMap((event) => {
    if (event.kind !== 'text') return [];
    const { start, end, text, size, colour, mark } = event;
    const degrees = Math.round((Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI);
    const width = Math.hypot(end.x - start.x, end.y - start.y);
    return [
      {
        text,
        ...fromTop(page, start),
        width,
        angle: (degrees + 360) % 360,
        font: event.font.name,
        size,
        colour,
        mark,
      },
    ];
  });
}

export function readText(bytes: Uint8Array): readonly TextPage[] {
  return readPdf(bytes).pages.map((page) => ({
    number: page.number,
    width: page.mediaBox[2] - page.mediaBox[0],
    height: page.mediaBox[3] - page.mediaBox[1],
    runs: runsOf(page),
  }));
}

export interface TextLine {
  readonly text: string;
  /** Of its first run, points from the top left. */
  readonly x: number;
  readonly y: number;
}

/** Runs that follow each other on one baseline, as one line; a gap of a sixth of the size is a space. */
export function linesOf(page: TextPage): readonly TextLine[] {
  const lines: { text: string; x: number; y: number; end: number }[] = [];
  for (const { text, x, y, width, size } of page.runs) {
    const line = lines.at(-1);
    const gap = line ? x - line.end : 0;
    if (!line || Math.abs(line.y - y) > 0.1 || gap < -size / 2) {
      lines.push({ text, x, y, end: x + width });
    } else {
      line.text += gap > size / 6 && !/\s$/.test(line.text) ? ` ${text}` : text;
      line.end = x + width;
    }
  }
  return lines.map(({ text, x, y }) => ({ text: text.trim(), x, y }));
}

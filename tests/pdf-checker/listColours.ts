// Every colour a finished PDF sets or paints with, so that a test can say which kinds may occur.

import type { ContentEvent } from './content/events.ts';
import { readPdf } from './readPdf.ts';

export interface UsedColour {
  /** 1-based. */
  readonly page: number;
  readonly use: 'fill' | 'stroke' | 'image' | 'shading';
  /** `DeviceGray`, `DeviceRGB`, `DeviceCMYK`, `Separation All`, `ICCBased 3`, `Pattern`, … */
  readonly space: string;
  /** Components; empty for pictures and shadings. */
  readonly values: readonly number[];
}

function coloursOf(page: number, event: ContentEvent): readonly UsedColour[] {
  if (event.kind === 'colour') return [{ page, use: event.use, ...event.colour }];
  if (event.kind === 'shading') return [{ page, use: 'shading', space: event.space, values: [] }];
  if (event.kind === 'image' && event.space !== undefined) {
    return [{ page, use: 'image', space: event.space, values: [] }];
  }
  return [];
}

/** Each different colour once a page, in the order of first use. */
export function listColours(bytes: Uint8Array): readonly UsedColour[] {
  const byKey = new Map<string, UsedColour>();
  for (const page of readPdf(bytes).pages) {
    for (const colour of page.events.flatMap((event) => coloursOf(page.number, event))) {
      byKey.set(JSON.stringify(colour), colour);
    }
  }
  return [...byKey.values()];
}

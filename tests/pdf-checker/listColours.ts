// Every colour a finished PDF sets or paints with, so that a test can say which kinds may occur.

import { nameOfSpace } from './content/colourOperators.ts';
import type { ContentEvent } from './content/events.ts';
import { initialState } from './content/Walk.ts';
import { emptyWalk, walkOperations } from './content/walkContent.ts';
import { at, dictAt, type Pdf, streamBytes } from './reading/Pdf.ts';
import { isKind, type PdfValue } from './reading/values.ts';
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

type Found = Omit<UsedColour, 'page'>;

/** The colours inside a pattern: of its shading, or of the content that it repeats. */
function coloursOfPattern(pdf: Pdf, pattern: PdfValue, use: Found['use']): readonly Found[] {
  if (isKind(pattern, 'dict')) {
    return [
      { use: 'shading', space: nameOfSpace(pdf, at(pdf, pattern, 'Shading', 'ColorSpace')), values: [] },
    ];
  }
  if (!isKind(pattern, 'stream')) return [];
  const resources = dictAt(pdf, pattern.dict, 'Resources');
  const walk = emptyWalk({ pdf, resources, owner: 0, fonts: new WeakMap(), state: initialState });
  walkOperations(walk, streamBytes(pdf, pattern));
  return walk.events.flatMap((event) => coloursOf(pdf, event)).map((found) => ({ ...found, use }));
}

function coloursOf(pdf: Pdf, event: ContentEvent): readonly Found[] {
  if (event.kind === 'shading') return [{ use: 'shading', space: event.space, values: [] }];
  if (event.kind === 'image' && event.space !== undefined)
    return [{ use: 'image', space: event.space, values: [] }];
  if (event.kind !== 'colour') return [];
  const { use } = event;
  const { space, values, pattern } = event.colour;
  return [{ use, space, values }, ...(pattern === undefined ? [] : coloursOfPattern(pdf, pattern, use))];
}

/** Each different colour once a page, in the order of first use; those of fields' appearances and patterns too. */
export function listColours(bytes: Uint8Array): readonly UsedColour[] {
  const { pdf, pages } = readPdf(bytes);
  const byKey = new Map<string, UsedColour>();
  for (const page of pages) {
    for (const event of [...page.events, ...page.appearances]) {
      for (const found of coloursOf(pdf, event)) {
        const colour = { page: page.number, ...found };
        byKey.set(JSON.stringify(colour), colour);
      }
    }
  }
  return [...byKey.values()];
}

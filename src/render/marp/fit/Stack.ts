// What a slide's parts take, from top to bottom. Data only.

import type { Location } from '../../../diagnostics/Diagnostic.ts';

/** A line of text or a picture: px of the slide. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its author wrote it. */
  readonly origin: Location;
}

export interface Stack {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly brokenWords: readonly { readonly word: string; readonly origin: Location }[];
}

export const emptyStack: Stack = { height: 0, boxes: [], brokenWords: [] };

/** Parts below each other, `gap` px between them. */
export function stacked(parts: readonly Stack[], gap = 0): Stack {
  let y = 0;
  const boxes: Box[] = [];
  parts.forEach((part, index) => {
    if (index > 0) y += gap;
    boxes.push(...moved(part, 0, y).boxes);
    y += part.height;
  });
  return { height: y, boxes, brokenWords: parts.flatMap(({ brokenWords }) => brokenWords) };
}

/** Parts that begin at one height: as high as the highest. */
export function sideBySide(parts: readonly Stack[]): Stack {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    boxes: parts.flatMap(({ boxes }) => boxes),
    brokenWords: parts.flatMap(({ brokenWords }) => brokenWords),
  };
}

export function moved(stack: Stack, x: number, y: number): Stack {
  return { ...stack, boxes: stack.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })) };
}

/** With room above and below. */
export function padded(stack: Stack, above: number, below: number): Stack {
  return { ...moved(stack, 0, above), height: stack.height + above + below };
}

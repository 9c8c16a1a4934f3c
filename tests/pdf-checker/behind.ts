// Where something printed on the back of a sheet lies, seen from the front as if the paper were glass.
// For tests of card sheets; deliberately written apart from the code that places the backs.

import type { Box } from './place.ts';

export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The printer turns the sheet about one of its edges, so one of the two axes is mirrored: the one across that edge. */
export function behind<T extends Box>(sheet: Sheet, box: T, flip: 'long-edge' | 'short-edge'): T {
  const longEdgeIsUpright = sheet.height >= sheet.width;
  const mirrorsAcross = (flip === 'long-edge') === longEdgeIsUpright;
  return mirrorsAcross
    ? { ...box, x: sheet.width - box.x - box.width }
    : { ...box, y: sheet.height - box.y - box.height };
}

// A picture as a strip, in its own proportions.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { PictureFile } from '../../../model/markdown.ts';
import { decoration } from '../Layout.ts';
import { mm } from '../units.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';

/** Points a pixel when nothing is said: 96 pixels an inch. */
const pixel = 72 / 96;
const highest = 0.7;

export function naturalWidth(picture: PictureFile | undefined): number {
  return (picture?.width ?? 0) * pixel;
}

/** `width` in mm. A picture is never wider than the measure and never higher than most of a page. */
export function setPicture(
  picture: PictureFile,
  alt: string,
  width: number | undefined,
  origin: Location,
  context: FlowContext,
): readonly Slab[] {
  const { setting, styles, parent } = context;
  if (picture.type === 'gif' || picture.type === 'webp') {
    setting.report({
      code: 'picture-can-be-printed',
      message: `Print cannot hold pictures of type ${picture.type.toUpperCase()}: ${picture.path}.`,
      hints: ['save it as PNG, JPEG or SVG'],
      location: origin,
    });
    return [];
  }
  const wanted = Math.min(context.width, width === undefined ? naturalWidth(picture) : mm(width));
  const ratio = picture.height / Math.max(1, picture.width);
  const height = Math.min(wanted * ratio, context.pageHeight * highest);
  const tag = alt === '' ? decoration : setting.structure.add('Figure', parent, { alt });
  const item = { kind: 'picture', x: 0, y: 0, width: height / ratio, height, picture, tag } as const;
  const space = styles.grid / 2;
  return [{ items: [item], height, above: space, below: styles.grid, keep: 'free', baseline: height }];
}

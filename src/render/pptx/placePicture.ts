// A picture of a slide, as large as its layout lets it be. In: a picture, the room that it has. Out: its size, and the
// shapes that show it. What PowerPoint cannot show stands there by its words.

import type { Picture } from '../../model/markdown.ts';
import { backgroundBox } from '../../publications/slidePictures.ts';
import type { TextSetting } from './paragraphs.ts';
import type { Box, Shape } from './Shape.ts';

/** px around a logo, on a ground of its own. */
const logoPadding = { x: 20, y: 14 };
/** px around the words of a picture that is not shown. */
const wordsInset = 24;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** `share` of the height that the layout gives to pictures. */
export function sizeOf(picture: Picture, { regions, width, slide }: TextSetting, share: number): Extent {
  const file = picture.picture ?? { width, height: regions.pictureHeight };
  const ratio = file.height / Math.max(1, file.width);
  const highest = regions.pictureHeight * share;
  if (slide.layout === 'title') {
    const height = highest - 2 * logoPadding.y;
    return { width: height / ratio + 2 * logoPadding.x, height: highest };
  }
  const asked = sizeAsked(picture);
  const wide = asked.width ?? (asked.height === undefined ? file.width : asked.height / ratio);
  const high = asked.height ?? wide * ratio;
  const scale = Math.min(1, width / wide, highest / high);
  return { width: wide * scale, height: high * scale };
}

function sizeAsked({ keywords }: Picture): { readonly width?: number; readonly height?: number } {
  const found = (pattern: RegExp) => keywords.map((word) => pattern.exec(word)?.[1]).find((value) => value);
  const [width, height] = [found(/^w(?:idth)?:(\d[\d.]*)/), found(/^h(?:eight)?:(\d[\d.]*)/)];
  return { ...(width && { width: Number(width) }), ...(height && { height: Number(height) }) };
}

export function placePicture(picture: Picture, box: Box, setting: TextSetting): readonly Shape[] {
  const file = picture.picture;
  if (file === undefined || file.type === 'webp') return [wordsInstead(picture, box, setting)];
  const shown = { kind: 'picture', alt: picture.alt, picture: file, cover: false } as const;
  if (setting.slide.layout !== 'title') return [{ ...shown, box }];
  const inner = {
    x: box.x + logoPadding.x,
    y: box.y + logoPadding.y,
    width: box.width - 2 * logoPadding.x,
    height: box.height - 2 * logoPadding.y,
  };
  return [
    { kind: 'area', box, fill: setting.palette.text },
    { ...shown, box: inner },
  ];
}

/** As large as the box lets it be, in its own proportions, at the left. */
export function containPicture(picture: Picture, box: Box, setting: TextSetting): readonly Shape[] {
  const file = picture.picture;
  if (file === undefined) return [];
  const scale = Math.min(box.width / file.width, box.height / file.height);
  const [width, height] = [file.width * scale, file.height * scale];
  const placed = { x: box.x, y: box.y + (box.height - height) / 2, width, height };
  return placePicture(picture, placed, setting);
}

/** PowerPoint shows no WebP. */
function wordsInstead({ alt }: Picture, box: Box, { palette }: Pick<TextSetting, 'palette'>): Shape {
  const type = { font: 'body', size: 26, leading: 34, colour: palette.muted } as const;
  return {
    kind: 'text',
    box,
    name: 'Picture',
    paragraphs: [{ runs: [{ text: alt === '' ? '–' : alt }], type, before: 0, after: 0, indent: 0 }],
    anchor: 'top',
    align: 'left',
    panel: { fill: palette.panel, inset: wordsInset },
  };
}

export function placeBackgrounds(
  backgrounds: readonly Picture[],
  setting: Pick<TextSetting, 'palette'>,
): readonly Shape[] {
  return backgrounds.map((picture, index): Shape => {
    const box = backgroundBox(backgrounds, index);
    const file = picture.picture;
    if (file === undefined || file.type === 'webp') return wordsInstead(picture, box, setting);
    return { kind: 'picture', box, alt: picture.alt, picture: file, cover: true };
  });
}

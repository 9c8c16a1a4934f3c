// How a paragraph stands, as DrawingML: indents, line height, spaces, bullets. In: a placed paragraph, the colour of
// bullets. Out: an `<a:pPr>`. The library knows neither an indent without a bullet nor a bullet's font.

import { fontNames } from './measureText.ts';
import type { Bullet, Paragraph } from './Shape.ts';

/** The file's unit, of which an inch has 914,400 and a px 9525. */
export function units(px: number): number {
  return Math.round(px * 9525);
}

/** Hundredths of a point. */
function hundredths(px: number): number {
  return Math.round(px * 75);
}

export function paragraphXml(
  { type, before, after, bullet, indent, hanging = 0, level = 0 }: Paragraph,
  align: 'left' | 'right',
  bulletColour: string,
): string {
  const lvl = level > 0 ? ` lvl="${Math.min(level, 8)}"` : '';
  const first = bullet === undefined ? 0 : -units(hanging);
  return [
    `<a:pPr${lvl} marL="${units(indent)}" indent="${first}" algn="${align === 'left' ? 'l' : 'r'}">`,
    `<a:lnSpc><a:spcPts val="${hundredths(type.leading)}"/></a:lnSpc>`,
    `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`,
    `<a:spcAft><a:spcPts val="${hundredths(after)}"/></a:spcAft>`,
    bullet === undefined ? '<a:buNone/>' : bulletXml(bullet, bulletColour),
    '</a:pPr>',
  ].join('');
}

function bulletXml({ kind, start = 1 }: Bullet, colour: string): string {
  const font = kind === 'dash' || kind === 'number' ? fontNames.body : fontNames.heading;
  const look = `<a:buClr><a:srgbClr val="${colour}"/></a:buClr><a:buFont typeface="${font}"/>`;
  const counted = (type: string) => `<a:buAutoNum type="${type}" startAt="${start}"/>`;
  switch (kind) {
    case 'dash':
      return `${look}<a:buChar char="–"/>`;
    case 'question':
      return `${look}<a:buChar char="?"/>`;
    case 'number':
      return look + counted('arabicPeriod');
    case 'row':
      return look + counted('arabicPlain');
    case 'letter':
      return look + counted('alphaUcPeriod');
  }
}

// The icon of a card, at the end of the line that its number begins. Comes in: a card, the room on it. Goes out: paths
// to be stroked; an icon that is unknown is reported.

import { nearest } from '../../../diagnostics/nearest.ts';
import type { Card } from '../../../publications/CardSheet.ts';
import { findIcon, iconNames, iconUnits } from '../icons/findIcon.ts';
import type { Item, Tag } from '../Layout.ts';
import { greys } from '../stylesheet.ts';
import type { Room } from './cardSide.ts';

/** Share of the height, within limits. */
const iconSizes = { share: 0.13, least: 26, most: 40 } as const;
/** Of the square of 24 in which icons are drawn. */
const iconStroke = 1.75;

export function setIcon({ icon, origin, key }: Card, tag: Tag, room: Room): readonly Item[] {
  if (icon === undefined) return [];
  const paths = findIcon(icon.name);
  if (paths === undefined) {
    room.setting.report({
      code: 'icon-is-known',
      message: `There is no icon “${icon.name}”, which the card \`${key}\` asks for.`,
      hints: iconHints(icon.name),
      location: origin,
    });
    return [];
  }
  const size = iconSizeIn(room);
  const place = { x: room.width - size, y: 0, width: size, height: size };
  return [{ kind: 'strokes', ...place, paths, units: iconUnits, stroke: iconStroke, grey: greys.black, tag }];
}

export function iconSizeIn({ height }: Room): number {
  return Math.min(iconSizes.most, Math.max(iconSizes.least, height * iconSizes.share));
}

function iconHints(name: string): readonly string[] {
  const near = nearest(name, iconNames());
  return [near === undefined ? 'its names are shown at lucide.dev/icons' : `did you mean \`${near}\`?`];
}

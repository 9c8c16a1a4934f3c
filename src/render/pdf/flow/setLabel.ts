// A few words within a drawing. Comes in: a text and its style. Goes out: its lines as items, the first baseline at
// y = 0, and how wide they are.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Item, Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle } from '../stylesheet.ts';
import { collectTokens } from '../text/collectTokens.ts';
import { setLines } from '../text/setLines.ts';
import { markContinued } from './markContinued.ts';
import { moveItems } from './moveItem.ts';

export interface Label {
  readonly items: readonly Item[];
  readonly width: number;
  readonly lines: number;
}

export interface LabelPlace {
  readonly tag: Tag;
  readonly origin: Location;
  readonly setting: Setting;
  /** Longer ones get another line. */
  readonly measure?: number;
  /** More lines are left out. */
  readonly mostLines?: number;
}

export function setLabel(text: string, style: TextStyle, place: LabelPlace): Label {
  const { tag, origin, setting, measure = Number.POSITIVE_INFINITY } = place;
  const tokens = collectTokens([{ kind: 'text', text }], style, tag, origin, measure, setting);
  const lines = setLines(tokens, measure, style, tag, setting).slice(0, place.mostLines);
  return {
    items: markContinued(lines.flatMap((line, index) => moveItems(line.items, 0, index * style.leading))),
    width: Math.max(0, ...lines.map((line) => line.width)),
    lines: lines.length,
  };
}

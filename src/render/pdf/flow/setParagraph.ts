// A paragraph to strips, one a line; no page starts with its last line alone or ends with its first.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Inline } from '../../../model/markdown.ts';
import type { Item, Tag } from '../Layout.ts';
import type { BlockStyle, TextStyle } from '../stylesheet.ts';
import { textLines } from '../text/textLines.ts';
import type { FlowContext } from './FlowContext.ts';
import { moveItem, moveRuns } from './moveItem.ts';
import type { Keep, Slab } from './Slab.ts';

export function setParagraph(
  inlines: readonly Inline[],
  style: BlockStyle,
  tag: Tag,
  origin: Location,
  context: FlowContext,
): readonly Slab[] {
  const lines = setText(inlines, style.text, tag, origin, context);
  const heads = hasHead(inlines) ? 1 : 0;
  return lines.map((line, index) => ({
    ...line,
    above: index === 0 ? style.above : 0,
    below: index === lines.length - 1 ? style.below : 0,
    keep: index < heads ? 'need' : keepOf(index - heads, lines.length - heads, style.keepWithNext),
  }));
}

/** A word in bold on a line of its own. */
function hasHead([first, second]: readonly Inline[]): boolean {
  return first?.kind === 'strong' && second?.kind === 'break';
}

/** Lines of text without space around them. */
export function setText(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  origin: Location,
  context: Pick<FlowContext, 'setting' | 'width'>,
  align: 'start' | 'center' | 'end' = 'start',
): readonly Slab[] {
  const lines = textLines(inlines, style, tag, origin, context.width, context.setting);
  return lines.map((line, index) => {
    const height = line.writable ? writableHeight(style) : style.leading;
    const baseline = height - style.depth;
    return {
      items: placeItems(line.items, spare[align] * (context.width - line.width), baseline, tag),
      height,
      above: 0,
      below: 0,
      keep: keepOf(index, lines.length, false),
      baseline,
      ...(line.writable ? { grow: { how: 'drop', most: height * 0.6, step: 1 } as const } : {}),
      ...(line.footnotes.length === 0 ? {} : { footnotes: line.footnotes }),
    };
  });
}

function placeItems(items: readonly Item[], dx: number, dy: number, tag: Tag): readonly Item[] {
  return items.map((item) =>
    item.kind === 'text'
      ? { kind: 'text', y: item.y + dy, runs: moveRuns(item.runs, dx), tag, continues: item.continues }
      : moveItem(item, dx, dy),
  );
}

/** Room above a rule to write on, a line and a half of clear print. */
const writingHeight = 25.5;

/** Lines far enough apart to write on need no more. */
function writableHeight({ leading, size }: TextStyle): number {
  return leading >= 2 * size ? leading : Math.max(leading * 1.5, writingHeight);
}

/** How much of what a line leaves free stands before it. */
const spare = { start: 0, center: 0.5, end: 1 } as const;

/** Two lines at least before and after a page break. */
function keepOf(index: number, count: number, keepWithNext: boolean): Keep {
  const isLast = index === count - 1;
  if (isLast) return keepWithNext ? 'need' : 'free';
  return index === 0 || index === count - 2 || keepWithNext ? 'need' : 'free';
}

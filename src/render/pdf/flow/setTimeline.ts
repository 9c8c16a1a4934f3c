// The day as a chart: time from start to end, a bar below the other for each part, its name beside it. What people do is
// black, what they hear grey, a break open, a buffer hatched.

import type { Timeline, TimelineBar } from '../../../publications/Handout.ts';
import type { Item, Tag } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';
import type { FlowContext } from './FlowContext.ts';
import { hatch } from './hatch.ts';
import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';
import { setLabel } from './setLabel.ts';

interface Scale {
  readonly timeline: Timeline;
  readonly tag: Tag;
  /** Points from the start of the column to a time. */
  readonly x: (minute: number) => number;
  readonly context: FlowContext;
}

const labelGap = 5;

export function setTimeline(timeline: Timeline, context: FlowContext): readonly Slab[] {
  const { styles, pageHeight, setting, parent, width } = context;
  const axis = styles.chart.leading * 1.5;
  const perPage = Math.max(1, Math.floor((pageHeight * 0.9 - axis) / (styles.chart.leading * 2)));
  const count = Math.max(1, Math.ceil(timeline.bars.length / perPage));
  const share = Math.ceil(timeline.bars.length / count);
  const minutes = Math.max(1, timeline.end - timeline.start);
  return Array.from({ length: count }, (_, index) => {
    const bars = timeline.bars.slice(index * share, (index + 1) * share);
    const tag = setting.structure.add('Figure', parent, { alt: timeline.alt });
    const x = (minute: number) => ((minute - timeline.start) / minutes) * width;
    return setChart(bars, { timeline, tag, x, context });
  });
}

function setChart(bars: readonly TimelineBar[], scale: Scale): Slab {
  const { context, tag } = scale;
  const { styles, width } = context;
  const axis = styles.chart.leading * 1.5;
  let y = axis;
  const rows: Item[] = [];
  for (const bar of bars) {
    const row = setBar(bar, scale);
    rows.push(...moveItems(row.items, 0, y));
    y += row.height;
  }
  const area = { kind: 'area', x: 0, y: 0, width, height: y, tag } as const;
  return {
    items: [area, ...ticks(scale, axis, y), ...rows],
    height: y,
    above: styles.grid / 2,
    below: styles.grid,
    keep: 'free',
    baseline: styles.chart.leading,
  };
}

/** Times that would touch the one before are left out; their lines stay. */
function ticks({ timeline, tag, x, context }: Scale, top: number, bottom: number): readonly Item[] {
  const { styles, setting, width } = context;
  const items: Item[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, text } of timeline.ticks) {
    const place = x(at);
    items.push({
      kind: 'rule',
      x: place,
      y: top - 4,
      dx: 0,
      dy: bottom - top + 4,
      width: rules.hair,
      grey: 0.8,
      tag,
    });
    const label = setLabel(text, styles.chart, { tag, origin: timeline.origin, setting });
    const start = Math.min(Math.max(0, place - label.width / 2), width - label.width);
    if (start < free) continue;
    free = start + label.width + labelGap;
    items.push(...moveItems(label.items, start, styles.chart.leading - styles.chart.depth));
  }
  return items;
}

/** The name stands after the bar where there is room, else before it. */
function setBar(bar: TimelineBar, { timeline, tag, x, context }: Scale) {
  const { styles, setting, width } = context;
  const style = styles.chart;
  const from = x(bar.start);
  const length = Math.max(1.5, x(bar.start + bar.minutes) - from);
  const after = width - from - length - labelGap;
  const before = from - labelGap;
  const text = bar.note === undefined ? bar.label : `${bar.label} · ${bar.note}`;
  const whole = setLabel(text, style, { tag, origin: timeline.origin, setting });
  const isAfter = whole.width <= after || after >= before;
  const measure = isAfter ? after : before;
  const label =
    whole.width <= measure
      ? whole
      : setLabel(text, style, { tag, origin: timeline.origin, setting, measure });
  const height = style.leading * (label.lines + 1 / 3);
  const thick = style.leading * 0.72;
  const top = (height - thick) / 2;
  const baseline = height / 2 + style.size * 0.33 - ((label.lines - 1) * style.leading) / 2;
  const start = isAfter ? from + length + labelGap : from - labelGap - label.width;
  // the lines of time do not run through names
  const room = { x: start - 1.5, y: 1, width: label.width + 3, height: height - 2 };
  const ground = { kind: 'rect', ...room, fill: greys.white, tag } as const;
  return {
    height,
    items: [
      ...barItems({ x: from, y: top, width: length, height: thick }, bar.tone, tag),
      ground,
      ...moveItems(label.items, start, baseline),
    ],
  };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function barItems(area: Rectangle, tone: TimelineBar['tone'], tag: Tag): readonly Item[] {
  const rect = { kind: 'rect', ...area, tag } as const;
  const stroke = { width: rules.frame, grey: greys.black };
  switch (tone) {
    case 'work':
      return [{ ...rect, fill: greys.black }];
    case 'input':
      return [{ ...rect, fill: greys.mid }];
    case 'rest':
      return [{ ...rect, fill: greys.white, stroke }];
    case 'spare':
      return [{ ...rect, fill: greys.white, stroke }, ...hatch(area, tag)];
  }
}

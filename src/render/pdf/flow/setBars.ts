// Bars from zero, one below the other, each with its name before it and its value after it.

import type { BarChart } from '../../../publications/Handout.ts';
import type { Item, Tag } from '../Layout.ts';
import { greys } from '../stylesheet.ts';
import type { FlowContext } from './FlowContext.ts';
import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';
import { setLabel } from './setLabel.ts';

/** Share of the width that names may take. */
const nameShare = 0.4;
const gap = 6;

export function setBars(chart: BarChart, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent, width } = context;
  const tag = setting.structure.add('Figure', parent, { alt: chart.alt });
  const rows = setRows(chart, tag, context);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  let y = 0;
  const items: Item[] = [{ kind: 'area', x: 0, y: 0, width, height, tag }];
  for (const row of rows) {
    items.push(...moveItems(row.items, 0, y));
    y += row.height;
  }
  const space = { above: styles.grid / 2, below: styles.grid };
  return [{ items, height, ...space, keep: 'free', baseline: styles.chart.leading }];
}

function setRows({ bars, unit, origin }: BarChart, tag: Tag, { setting, styles, width }: FlowContext) {
  const style = styles.chart;
  const place = { tag, origin, setting };
  const names = bars.map(({ label }) => setLabel(label, style, { ...place, measure: width * nameShare }));
  const values = bars.map(({ value }) => setLabel(`${value} ${unit}`.trim(), style, place));
  const nameWidth = Math.max(0, ...names.map((name) => name.width));
  const valueWidth = Math.max(0, ...values.map((value) => value.width));
  const free = width - nameWidth - valueWidth - 2 * gap;
  const most = Math.max(1e-9, ...bars.map(({ value }) => value));
  return bars.map(({ value }, index) => {
    const name = names[index] ?? { items: [], width: 0, lines: 1 };
    const height = style.leading * (name.lines + 0.5);
    const thick = style.leading * 0.75;
    const length = (Math.max(0, value) / most) * free;
    const x = nameWidth + gap;
    const middle = height / 2 + style.size * 0.33;
    const bar = {
      kind: 'rect',
      x,
      y: (height - thick) / 2,
      width: length,
      height: thick,
      fill: greys.dark,
      tag,
    } as const;
    return {
      height,
      items: [
        ...moveItems(name.items, 0, middle - ((name.lines - 1) * style.leading) / 2),
        bar,
        ...moveItems(values[index]?.items ?? [], x + length + gap, middle),
      ] as readonly Item[],
    };
  });
}

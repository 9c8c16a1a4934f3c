// Panels and columns and frames to write in.

import type { Box, Columns, WritingBox } from '../../../publications/Handout.ts';
import { rules } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { besideEachOther } from './besideEachOther.ts';
import { columnsOf } from './columnWidths.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { fieldOver } from './fieldOver.ts';
import { type Growth, heightOf, type Panel, type PanelEdge, type Slab } from './Slab.ts';
import { setParagraph, setText } from './setParagraph.ts';
import { shiftSlab } from './shiftSlab.ts';

/** Boxes up to this share of a page stay on one. */
const keepShare = 0.5;

export function setBox(box: Box, context: FlowContext): readonly Slab[] {
  const { setting, styles } = context;
  const padding = { x: styles.grid * 0.75, y: styles.grid / 2 };
  const parent = setting.structure.add('Div', context.parent);
  const width = context.width - 2 * padding.x;
  const inner = inside(context, width, { parent, listDepth: 0 });
  const label =
    box.label === undefined
      ? []
      : setParagraph(
          [{ kind: 'text', text: box.label }],
          { ...styles.roles.label, above: 0 },
          setting.structure.add('P', parent),
          box.origin,
          inner,
        );
  const panel = { tone: box.tone, x: 0, width: context.width };
  return padded([...label, ...context.setBlocks(box.blocks, inner)], panel, padding, context, box.breaks);
}

/** Strips within a panel, its padding as strips of their own. */
export function padded(
  slabs: readonly Slab[],
  frame: Pick<Panel, 'tone' | 'x' | 'width'>,
  padding: { readonly x: number; readonly y: number },
  { styles, pageHeight }: FlowContext,
  breaks = false,
): readonly Slab[] {
  const edge = emptySlab(padding.y);
  const panel: Panel = { ...frame, key: {}, overhang: padding.y };
  const upper: PanelEdge = { of: panel.key, side: 'upper' };
  const lower: PanelEdge = { of: panel.key, side: 'lower' };
  const keep = heightOf(slabs) < pageHeight * keepShare ? 'wish' : 'free';
  const inside = slabs.map((slab) => shiftSlab(slab, padding.x));
  const last = inside.length - 1;
  const content = inside.map(
    (slab, index): Slab => ({
      ...slab,
      above: index === 0 ? 0 : slab.above,
      below: index === last ? 0 : slab.below,
      keep: index === last || slab.keep === 'need' ? 'need' : breaks ? slab.keep : keep,
      panels: [panel, ...(slab.panels ?? [])],
    }),
  );
  return [
    { ...edge, above: styles.grid / 2, keep: 'need', panels: [panel], snap: true, panelEdge: upper },
    ...content,
    { ...edge, below: styles.grid, panels: [panel], panelEdge: lower },
  ];
}

export function emptySlab(height: number): Slab {
  return { items: [], height, above: 0, below: 0, keep: 'free', baseline: 0 };
}

/** Up to nearly three times as high, or by another share. */
export function taller(height: number, share = 1.75): Growth {
  return { how: 'stretch', most: height * share, step: 1 };
}

export function setColumns(columns: Columns, context: FlowContext): readonly Slab[] {
  const { styles } = context;
  const places = columnsOf(
    columns.columns.map((column) => column.weight),
    context.width,
    styles.grid,
  );
  const cells = columns.columns.map((column, index) => {
    const { x, width } = places[index] ?? { x: 0, width: context.width };
    return { x, slabs: context.setBlocks(column.blocks, inside(context, width)) };
  });
  const row = besideEachOther(cells, {
    padding: 0,
    leastHeight: 0,
    rules: () => [],
    splitAbove: context.pageHeight * keepShare,
  });
  return [{ ...row, below: styles.grid / 2, above: 0 }];
}

export function setWritingBox(box: WritingBox, context: FlowContext): readonly Slab[] {
  const { setting, styles } = context;
  const tag = setting.structure.add('P', context.parent);
  const padding = styles.grid / 2;
  const style = { ...styles.note, face: styles.tableHead.face, grey: styles.tableHead.grey };
  const label = setText([{ kind: 'text', text: box.label }], style, tag, box.origin, {
    setting,
    width: context.width - 2 * padding,
  });
  const row = besideEachOther([{ x: padding, slabs: box.label === '' ? [] : label }], {
    padding: padding / 2,
    leastHeight: mm(box.height),
    rules: (height) => [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: context.width,
        height,
        stroke: { ...styles.writingRule, width: Math.max(rules.frame, styles.writingRule.width) },
        radius: 3,
        tag: -1,
      },
    ],
    splitAbove: Number.POSITIVE_INFINITY,
  });
  const top = padding / 2 + (box.label === '' ? 0 : heightOf(label));
  const room = {
    x: padding / 2,
    y: top,
    width: context.width - padding,
    height: row.height - top - padding / 2,
  };
  const field =
    box.entry === undefined
      ? []
      : fieldOver(room, { type: 'text', ...box.entry, multiline: true }, context.parent, context);
  return [
    {
      ...row,
      items: [...row.items, ...field],
      above: styles.grid / 2,
      below: styles.grid,
      snap: true,
      grow: taller(row.height),
    },
  ];
}

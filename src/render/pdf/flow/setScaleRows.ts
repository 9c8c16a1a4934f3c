// A table of scales in large print: each question as wide as the page, its scales below it with the heads of their
// columns before them and what their ends mean below the last, so that boxes are large enough to tick and no scale is
// without its words. Comes in: the table. Goes out: strips; heard, it is the table that it is in clear print.

import { plainText } from '../../../model/markdown.ts';
import type { Answer, PrintBlock, PrintTable } from '../../../publications/Handout.ts';
import { pagination, type Tag } from '../Layout.ts';
import { besideEachOther } from './besideEachOther.ts';
import { columnsOf, gutter } from './columnWidths.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';
import { setAnswer } from './setAnswer.ts';
import { setText } from './setParagraph.ts';

export function isScaleTable({ rows }: PrintTable): boolean {
  return rows.length > 0 && rows.every(([, ...scales]) => scales.length > 0 && scales.every(isScale));
}

function isScale([block, ...more]: readonly PrintBlock[]): boolean {
  return more.length === 0 && block?.kind === 'answer' && block.answer.kind === 'scale';
}

export function setScaleRows(grid: PrintTable, context: FlowContext): readonly Slab[] {
  const { structure } = context.setting;
  const legend = grid.ends === undefined ? undefined : tagOf(context.setBlocks([grid.ends.legend], context));
  const table = structure.add('Table', context.parent, { columns: grid.weights.length });
  const headRow = structure.add('TR', table);
  const heads = grid.head.map((head) =>
    plainText(head).trim() === ''
      ? structure.add('TD', headRow)
      : structure.add('TH', headRow, { scope: 'Column' }),
  );
  return grid.rows.flatMap((row, index) => {
    // said once, and drawn with every scale
    const names = index === 0 ? { heads, ends: legend ?? pagination } : drawnAgain;
    return setQuestion(grid, row, structure.add('TR', table), names, context);
  });
}

interface Names {
  readonly heads: readonly Tag[];
  readonly ends: Tag;
}

const drawnAgain: Names = { heads: [], ends: pagination };

function tagOf(slabs: readonly Slab[]): Tag | undefined {
  return slabs.flatMap(({ items }) => items).find(({ kind }) => kind === 'text')?.tag;
}

function setQuestion(
  grid: PrintTable,
  row: PrintTable['rows'][number],
  parent: Tag,
  names: Names,
  context: FlowContext,
): readonly Slab[] {
  const { structure } = context.setting;
  const { grid: unit } = context.styles;
  const slabs = row.flatMap((blocks, column): readonly Slab[] => {
    const isHead = column === 0 && grid.rowHeads;
    const tag = structure.add(isHead ? 'TH' : 'TD', parent, isHead ? { scope: 'Row' } : {});
    if (column > 0) {
      const scale = setScale(grid, column, blocks, tag, names, column === row.length - 1, context);
      return [{ ...scale, above: unit / 4, below: unit / 4 }];
    }
    return setWords(blocks, tag, context);
  });
  const last = slabs.length - 1;
  return slabs.map((slab, index) => ({
    ...slab,
    below: index === last ? unit : Math.min(slab.below, unit / 4),
    keep: index === last ? 'free' : 'need',
  }));
}

/** A paragraph alone is its cell, as in any table. */
function setWords(blocks: readonly PrintBlock[], cell: Tag, context: FlowContext): readonly Slab[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === 'paragraph')
    return setText(only.inlines, context.text, cell, only.origin, context);
  return context.setBlocks(blocks, inside(context, context.width, { parent: cell }));
}

/** Of the name of a scale and the scale. */
const weights = [2, 3];

function setScale(
  grid: PrintTable,
  column: number,
  blocks: readonly PrintBlock[],
  cell: Tag,
  names: Names,
  isLast: boolean,
  context: FlowContext,
): Slab {
  const { styles, setting } = context;
  const [before, beside] = columnsOf(weights, context.width, gutter);
  const width = beside?.width ?? 0;
  const inner = inside(context, width, { parent: cell });
  const answer = isLast ? withEnds(blocks, grid) : undefined;
  const scale =
    answer === undefined ? context.setBlocks(blocks, inner) : setAnswer(answer, inner, names.ends);
  const words = setText(
    grid.head[column] ?? [],
    styles.tableHead,
    names.heads[column] ?? pagination,
    grid.origin,
    {
      setting,
      width: before?.width ?? 0,
    },
  );
  const drop = ((scale[0]?.height ?? 0) - (words[0]?.height ?? 0)) / 2;
  const centred = words.map((slab) => ({ ...slab, items: moveItems(slab.items, 0, drop) }));
  return besideEachOther(
    [
      { x: 0, slabs: centred },
      { x: beside?.x ?? 0, slabs: scale },
    ],
    { padding: 0, leastHeight: 0, rules: () => [], splitAbove: Number.POSITIVE_INFINITY },
  );
}

function withEnds([block]: readonly PrintBlock[], { ends }: PrintTable): Answer | undefined {
  if (ends === undefined || block?.kind !== 'answer' || block.answer.kind !== 'scale') return undefined;
  return { ...block, answer: { ...block.answer, low: ends.low, high: ends.high } };
}

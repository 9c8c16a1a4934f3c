// What stands on a job aid, read during the task: bullets are things to tick, numbered lists are a flow of steps,
// tables are decisions. In: an author's blocks, or what a workshop has. Out: blocks.

import type { Block, List, Table } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { PrintBlock, PrintTable } from '../Handout.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';
import { grid, group, role, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { strong } from './marks.ts';

export function jobAidBody(blocks: readonly Block[], title: string): readonly PrintBlock[] {
  return flowBody(blocks, { without: title, breaks: true }).flatMap((block): readonly PrintBlock[] => {
    if (block.kind === 'list') return block.start === undefined ? checklist(block) : [flow(block)];
    return block.kind === 'table' ? [decisions(block)] : [block];
  });
}

/** A box to tick before each. */
function checklist(list: List): readonly PrintBlock[] {
  return list.items.flatMap((item): readonly PrintBlock[] => {
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') return item;
    return [role('body', first.inlines, first.origin, '☐'), ...rest];
  });
}

/** Steps in boxes, an arrow from each to the next. */
function flow(list: List): PrintBlock {
  const steps = list.items.flatMap((item, index): readonly PrintBlock[] => {
    const box: PrintBlock = {
      kind: 'box',
      tone: 'frame',
      label: String((list.start ?? 1) + index),
      blocks: item,
      readers: list.readers,
      origin: list.origin,
    };
    return index === 0 ? [box] : [role('flow', words('↓'), list.origin), box];
  });
  return group(steps, list.origin);
}

/** "When … then …": the first column is what one looks for. */
function decisions(table: Table): PrintTable {
  const { origin, readers } = table;
  return {
    kind: 'grid',
    head: table.head,
    rows: table.rows.map((row) =>
      row.map((cell, column) =>
        cell.length === 0
          ? []
          : [role('body', column === 0 ? [{ kind: 'strong', children: cell }] : cell, origin)],
      ),
    ),
    weights: table.head.map((_, column) => (column === 0 ? 2 : 3)),
    rules: 'boxed',
    rowHeads: true,
    readers,
    origin,
  };
}

/** Phrases as a table of two columns. */
export function phraseTable({ workshop }: Plan, say: Words): readonly PrintBlock[] {
  const rows = workshop.principles.flatMap(({ phrases }) =>
    phrases.map((phrase) => [quoted(phrase.avoid, say), quoted(phrase.try, say)]),
  );
  return rows.length === 0 ? [] : [grid([say.not, say.but], rows, workshop.origin, { weights: [3, 4] })];
}

/** So many of larger type fill a page. */
export const fewOnPage = 10;

/** One question a principle, to ask oneself. */
export function selfChecks({ workshop }: Plan): readonly PrintBlock[] {
  const type = workshop.principles.length <= fewOnPage ? 'lead' : 'body';
  return workshop.principles.flatMap(({ title, self_check }) =>
    self_check === undefined
      ? []
      : [
          role(
            type,
            [strong(title.source), { kind: 'break' }, ...self_check.inlines],
            self_check.origin,
            '☐',
          ),
        ],
  );
}

export function differenceTable({ workshop }: Plan, say: Words): readonly PrintBlock[] {
  const rows = workshop.differences.map(({ topic, external, internal, caution }) => [
    topic.inlines,
    external.inlines,
    [
      ...internal.inlines,
      ...(caution === undefined
        ? []
        : [{ kind: 'break' } as const, strong(`${say.caution}: `), ...caution.inlines]),
    ],
  ]);
  return rows.length === 0
    ? []
    : [
        grid([say.topic, say.external, say.internal], rows, workshop.origin, {
          weights: [2, 3, 4],
          rowHeads: true,
          rules: 'boxed',
        }),
      ];
}

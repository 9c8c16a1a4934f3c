// The action plan as a sheet of its own: when, where, what; what may get in the way; who asks about it. In: the
// context and the handout. Out: a document; with `form: true` one to fill in on the screen.

import type { Handout } from '../../model/Handout.ts';
import type { Answer, HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { group, role, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { sheetHead } from './sheetHead.ts';

const rows = 3;
/** mm */
const rowHeight = 24;

export function composeActionPlan(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say } = context;
  const { origin } = handout;
  const own = flowBody(handout.blocks, { breaks: true });
  const columns = [
    ['when', say.when],
    ['where', say.where],
    ['what', say.actionWhat],
    ['help', say.whoHelps],
  ] as const;
  const table: PrintBlock = {
    kind: 'grid',
    head: columns.map(([, name]) => words(name)),
    weights: [3, 3, 5, 3],
    rows: Array.from({ length: rows }, (_, row) =>
      columns.map(([id, name]) => [field(`${id}-${row + 1}`, `${name} (${row + 1})`, 2, false, handout)]),
    ),
    rules: 'boxed',
    rowHeight,
    rowHeads: false,
    readers: 'everyone',
    origin,
  };
  const ask = (id: string, text: string, lines: number) =>
    group([role('question', words(text), origin), field(id, text, lines, true, handout)], origin);
  return {
    ...handoutFrame(plan, handout),
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...(own.length > 0
        ? own
        : [role('lead', words(say.actionLead), origin), role('body', words(say.actionPattern), origin)]),
      table,
      ask('obstacle', say.obstacle, 2),
      ask('sign', say.sign, 2),
      ask('partner', say.partner, 1),
    ],
  };
}

function field(name: string, tip: string, lines: number, ruled: boolean, { origin }: Handout): Answer {
  return { kind: 'answer', name, tip, answer: { kind: 'text', lines, ruled }, readers: 'everyone', origin };
}

// The last page: when, where, what; room for three intentions.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { PrintBlock } from '../Handout.ts';
import type { Words } from '../words.ts';
import { grid, role, title, words } from './blocks.ts';

/** Height of a row to write in, in mm. */
const rowHeight = 26;

export function actionPlanPage(say: Words, rows: number, origin: Location): readonly PrintBlock[] {
  return [
    title(1, words(say.actionPlan), origin),
    role('lead', words(say.actionPlanTitle), origin),
    grid([say.when, say.where, say.actionWhat, say.whoHelps], Array(rows).fill([[], [], [], []]), origin, {
      rules: 'boxed',
      rowHeight,
      weights: [3, 3, 4, 3],
      wide: true,
    }),
  ];
}

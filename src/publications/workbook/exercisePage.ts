// An exercise as participants see it: why, how we work, and room to write. Never minutes, and nothing of the
// facilitator's.

import type { Exercise } from '../../model/Exercise.ts';
import { isPlaceholder } from '../../model/isPlaceholder.ts';
import type { Block, Inline } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { Workshop } from '../../model/Workshop.ts';
import type { PlannedExercise } from '../../plan/Plan.ts';
import type { PrintBlock } from '../Handout.ts';
import type { Words } from '../words.ts';
import { box, lines, role, slideNote, title, words } from './blocks.ts';
import { flowBody } from './flowBody.ts';
import { keyNote } from './keyPages.ts';

type Policy = Workshop['policy'];

/** Lines to write on for an exercise whose author left no room to write. */
const linesWhereNone = 8;

/** `short`: the task alone, for a workbook of a few pages. `keyed`: says on which page its key stands. */
export function exercisePage(
  planned: PlannedExercise,
  policy: Policy,
  say: Words,
  short: boolean,
  keyed = false,
): readonly PrintBlock[] {
  const { exercise } = planned;
  const { origin } = exercise;
  const label = `exercise:${exercise.id}` as const;
  const source = exercise.body.handout ?? exercise.body.slide;
  const without = plainText(exercise.title.inlines);
  return [
    keyed && exercise.body.key.length > 0
      ? keyNote(label, exercise.id, say, origin)
      : slideNote(label, origin),
    title(short ? 2 : 1, exercise.title.inlines, origin, {
      ...(short ? { running: without } : { kicker: words(kickerOf(planned, say)) }),
      labels: [label],
    }),
    ...(exercise.purpose === undefined || short
      ? []
      : [role('lead', exercise.purpose.inlines, exercise.purpose.origin)]),
    ...(exercise.opt_out === undefined
      ? []
      : [role('body', exercise.opt_out.inlines, exercise.opt_out.origin)]),
    ...flowBody(source, { without, breaks: exercise.body.handout !== undefined }),
    ...(hasRoomToWrite(source) ? [] : [lines(linesWhereNone, origin)]),
    ...contact(exercise, policy, say),
  ];
}

function kickerOf({ group }: PlannedExercise, say: Words): string {
  return [say.exercise, ...group.map((grouping) => say.group[grouping])].join(' · ');
}

/** Whom to turn to, where an exercise may touch what hurts; nothing while nobody has filled it in. */
function contact({ risk }: Exercise, { escalation }: Policy, say: Words): readonly PrintBlock[] {
  if (risk !== 'high' || escalation === undefined || isPlaceholder(escalation)) return [];
  return [box(say.contact, [role('body', escalation.inlines, escalation.origin)], escalation.origin)];
}

function hasRoomToWrite(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    switch (block.kind) {
      case 'lines':
        return true;
      case 'paragraph':
      case 'heading':
        return block.inlines.some(isRoom);
      case 'list':
        return block.items.some(hasRoomToWrite);
      case 'quote':
        return hasRoomToWrite(block.blocks);
      case 'table':
        return block.rows.some((row) => row.some((cell) => cell.length === 0 || cell.some(isRoom)));
      default:
        return false;
    }
  });
}

function isRoom(inline: Inline): boolean {
  return inline.kind === 'blank' || inline.kind === 'rule';
}

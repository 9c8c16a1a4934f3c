// The answer keys at the end of a workbook's key edition, so that all pages before them have the same numbers in every
// edition. In: the plan. Out: blocks for those who may read keys.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Block, Inline, LabelKey } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import { notesBody } from '../guide/notesBody.ts';
import type { PrintBlock } from '../Handout.ts';
import { only, referenceTo, strong } from '../sheet/marks.ts';
import type { Words } from '../words.ts';
import { group, pageBreak, title, words } from './blocks.ts';

interface Keyed {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly key: readonly Block[];
  readonly origin: Location;
}

export function keyPages(plan: Plan, say: Words): readonly PrintBlock[] {
  const keyed = plan.items.flatMap((item) => [
    ...item.introduces.map((one): Keyed => ({ ...one, title: one.title.inlines, key: one.body.key })),
    ...(item.exercise === undefined ? [] : [exerciseKey(item.exercise.exercise)]),
  ]);
  const parts = [...new Map(keyed.map((one) => [one.id, one])).values()].filter(({ key }) => key.length > 0);
  if (parts.length === 0) return [];
  const { origin } = plan.workshop;
  return only('key', [
    pageBreak(origin),
    title(1, words(say.answerKey), origin),
    ...parts.map((one) =>
      group(
        [title(2, one.title, one.origin, { labels: [keyLabel(one.id)] }), ...notesBody(one.key)],
        one.origin,
      ),
    ),
  ]);
}

function exerciseKey(exercise: {
  id: string;
  title: { inlines: readonly Inline[] };
  body: { key: readonly Block[] };
  origin: Location;
}): Keyed {
  return { id: exercise.id, title: exercise.title.inlines, key: exercise.body.key, origin: exercise.origin };
}

function keyLabel(id: string): LabelKey {
  return `item:key-${id}`;
}

/** "slide 14" and, below it, on which page the key stands. */
export function keyNote(slide: LabelKey, id: string, say: Words, origin: Location): PrintBlock {
  return {
    kind: 'aside',
    inlines: [
      referenceTo('slide', slide, origin),
      { kind: 'break' },
      strong(say.answerKey),
      ...words(' '),
      referenceTo('page', keyLabel(id), origin),
    ],
    readers: 'everyone',
    origin,
  };
}

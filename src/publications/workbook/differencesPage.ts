// The differences side by side.

import type { Plan } from '../../plan/Plan.ts';
import { differencesLabel } from '../differencesLabel.ts';
import type { PrintBlock } from '../Handout.ts';
import { bullets } from '../sheet/marks.ts';
import type { Words } from '../words.ts';
import { grid, group, slideNote, title, words } from './blocks.ts';

export function differencesPage(plan: Plan, say: Words): readonly PrintBlock[] {
  const { differences, origin } = plan.workshop;
  const cautions = differences.flatMap(({ topic, caution }) =>
    caution === undefined
      ? []
      : [[{ kind: 'strong' as const, children: topic.inlines }, ...words(': '), ...caution.inlines]],
  );
  return [
    slideNote(differencesLabel, origin),
    title(1, words(say.differencesTitle), origin, { labels: [differencesLabel] }),
    grid(
      [say.topic, say.external, say.internal],
      differences.map(({ topic, external, internal }) => [topic.inlines, external.inlines, internal.inlines]),
      origin,
      { weights: [2, 3, 3], rowHeads: true, wide: true },
    ),
    ...(cautions.length === 0 ? [] : [group([bullets(cautions, origin)], origin)]),
  ];
}

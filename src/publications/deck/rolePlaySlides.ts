// What is played: a slide for each situation, with who is in it; or, without situations, the roles and what all know of
// them. In: an exercise with roles. Out: slides. What only one player may know never stands on a slide.

import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import { dotted, inlinesOf, paragraph, strong, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { withStatementType } from './statementType.ts';
import { type SlideFrame, tableSlides } from './tableSlides.ts';

export function rolePlaySlides(
  context: DeckContext,
  item: PlanItem,
  { exercise }: PlannedExercise,
  shared: Omit<SlideFrame, 'layout' | 'title'>,
): readonly Slide[] {
  const { words: language } = context;
  const { roles, scenarios } = exercise;
  const frame: SlideFrame = { ...shared, layout: 'role-play', title: words(language.roles) };
  if (scenarios.length > 0)
    return scenarios.flatMap(({ title, text, roles: ids }, index) => {
      const players = roles.filter(({ id }) => ids.includes(id)).map(({ name }) => inlinesOf(name));
      const count = scenarios.length > 1 ? `${index + 1}/${scenarios.length}` : undefined;
      return withStatementType(
        context,
        { ...frame, kicker: dotted([item.title, count]), title: inlinesOf(title), origin: title.origin },
        [
          paragraph(inlinesOf(text), text.origin),
          ...(players.length === 0 ? [] : [paragraph([strong(dotted(players))], title.origin)]),
        ],
      );
    });
  const known = roles.filter((role) => role.public !== undefined);
  if (known.length === 0) return [];
  return tableSlides(
    context,
    frame,
    [words(language.who), words(language.what)],
    known.map((role) => [inlinesOf(role.name), role.public ? inlinesOf(role.public) : []]),
  );
}

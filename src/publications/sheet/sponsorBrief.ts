// What the sponsor needs to know, from the workshop itself: why it pays, what leaders do and when, how it will show.
// In: the context. Out: blocks.

import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { bullets, bulletsOf, dotted } from './marks.ts';
import { smallGrid } from './smallGrid.ts';

export function sponsorBrief({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const { workshop } = plan;
  const { origin, summary, benefits, objectives, leadership, kpis } = workshop;
  const day = dotted(['date', 'location'].map((name) => plan.fields.get(name)));
  const managers = workshop.followups.filter(({ channel }) => channel === 'manager' || channel === 'huddle');
  return [
    ...(day === '' ? [] : [role('body', words(day), origin)]),
    ...(summary === undefined ? [] : [role('lead', summary.inlines, summary.origin)]),
    ...(leadership.brief === undefined
      ? []
      : [role('body', leadership.brief.inlines, leadership.brief.origin)]),
    ...section(say.benefits, bulletsOf(benefits)),
    ...section(say.objectivesOfOthers, bulletsOf(objectives.map(({ text }) => text))),
    ...section(say.sponsorDo, bulletsOf(leadership.actions)),
    ...section(
      say.sponsorAfter,
      managers.length === 0
        ? []
        : [
            bullets(
              managers.flatMap(({ day: after, text }) =>
                text === undefined ? [] : [[...words(`${say.afterDays(after)}: `), ...text.inlines]],
              ),
              origin,
            ),
          ],
    ),
    ...section(
      say.sponsorFigures,
      kpis.length === 0
        ? []
        : [
            smallGrid(
              [say.figure, say.wanted, say.atDays],
              kpis.map(({ name, direction, days }) => [
                name.inlines,
                words(say.direction[direction]),
                words(days.join(', ')),
              ]),
              origin,
              [5, 2, 2],
            ),
          ],
    ),
  ];

  function section(name: string, blocks: readonly PrintBlock[]): readonly PrintBlock[] {
    return blocks.length === 0 ? [] : [title(2, words(name), origin), ...blocks];
  }
}

// Who plays what on a call: the groups that were sent the same sheets, with their roles round by round, and how they are
// put into rooms. In: the context. Out: blocks for trainer and producer; none without a role-play on video.

import { itemName } from '../guide/itemWords.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { strong } from '../sheet/marks.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import { group, role, title, words } from '../workbook/blocks.ts';
import { rolePlayOf, seatsOf } from './sendings.ts';

export function seatTable(context: HandoutContext): readonly PrintBlock[] {
  const { plan, say } = context;
  const item = rolePlayOf(plan);
  const seats = seatsOf(context);
  if (plan.delivery !== 'video' || item?.exercise === undefined || seats.length === 0) return [];
  const { roles } = item.exercise.exercise;
  const nameOf = (id: string) => roles.find((one) => one.id === id)?.name.inlines ?? [];
  const count = Math.max(...seats.map(({ rounds }) => rounds.length));
  const rows = seats.map(({ letter, people, rounds }) => [
    [strong(say.forGroup(letter)), ...words(`\u2002${say.peopleCount(people)}`)],
    ...Array.from({ length: count }, (_, round) => {
      const id = rounds[round];
      return id === undefined ? words(say.observes) : nameOf(id);
    }),
  ]);
  const playing = seats.filter(({ rounds }) => rounds.length > 0).map(({ letter }) => letter);
  const watching = seats.filter(({ rounds }) => rounds.length === 0).map(({ letter }) => letter);
  const list = new Intl.ListFormat(context.lang, { type: 'conjunction' });
  const lead = say.seatLead(list.format(playing), watching.length === 0 ? undefined : list.format(watching));
  const { origin } = item;
  const heads = Array.from({ length: count }, (_, round) => (count > 1 ? say.round(round + 1) : say.roles));
  return [
    group(
      [
        title(2, [...words(`${say.seatTitle}: `), ...itemName(item, say)], origin),
        role('small', words(lead), origin),
        smallGrid(['', ...heads], rows, origin, [4, ...heads.map(() => 4)]),
      ],
      origin,
    ),
  ];
}

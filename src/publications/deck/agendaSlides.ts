// The participants' agenda: when it starts, when the breaks are and until when, when it ends; between them what happens,
// without its minutes. In: the plan. Out: slides; when shown again, the present part is strong.

import { formatClock } from '../../model/clock.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import type { Inlines } from './blocks.ts';
import { dotted, strong, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { itemTitle } from './itemTitle.ts';
import { tableSlides } from './tableSlides.ts';

/** What stands in one row: a break, or what lies between two breaks or sections. */
interface Part {
  readonly items: readonly PlanItem[];
  readonly row: readonly Inlines[];
}

/** `present` is the index of the item at which the agenda is shown again. */
export function agendaSlides(context: DeckContext, present?: PlanItem): readonly Slide[] {
  const { plan, words: language } = context;
  const rows = partsOf(context).map(({ items, row }) =>
    present && items.some((item) => item.index === present.index)
      ? row.map((cell) => (cell.length > 0 ? [strong(cell)] : cell))
      : row,
  );
  const slides = tableSlides(
    context,
    {
      layout: 'agenda',
      kicker: words(language.agenda),
      title: words(language.agendaTitle),
      notes: [],
      item: present?.index,
      labels: [],
      page: undefined,
      origin: present?.origin ?? plan.workshop.origin,
    },
    [words(language.time), words(language.what)],
    [...rows, [words(formatClock(plan.end, context.lang)), words(language.end)]],
  );
  return present ? slides.filter(showsPresent).slice(0, 1) : slides;
}

function showsPresent({ blocks }: Slide): boolean {
  return blocks.some(
    (block) => block.kind === 'table' && block.rows.flat(2).some((inline) => inline.kind === 'strong'),
  );
}

/** Where the agenda is shown again: at sections, else after breaks. */
export function isTurn(context: DeckContext, item: PlanItem): boolean {
  const sections = context.plan.items.filter(({ kind }) => kind === 'section');
  if (sections.length > 0) return item.kind === 'section' && context.plan.items.length > sections.length;
  const before = context.plan.items[item.index - 1];
  return before?.kind === 'break' && before.minutes >= 10;
}

function partsOf(context: DeckContext): readonly Part[] {
  const parts: Part[] = [];
  let items: PlanItem[] = [];
  const close = () => {
    if (items.some(isShown)) parts.push(stretch(context, items, parts.at(-1)));
    items = [];
  };
  for (const item of context.plan.items) {
    if (item.kind === 'section' || item.kind === 'break') close();
    if (item.kind === 'break') parts.push(pause(context, item));
    else items.push(item);
  }
  close();
  return parts;
}

/** Buffers are the facilitator's, and sections name the rows. */
function isShown(item: PlanItem): boolean {
  return item.kind !== 'buffer';
}

function stretch(context: DeckContext, items: readonly PlanItem[], before: Part | undefined): Part {
  const [first] = items;
  const section = items.find(({ kind }) => kind === 'section');
  const timed = before === undefined || before.items[0]?.kind === 'break';
  const clock = first && timed ? words(formatClock(first.start, context.lang)) : [];
  const titles = section
    ? section.title
    : dotted(items.filter(isShown).map((item) => itemTitle(context.words, item)));
  return { items, row: [clock, titles] };
}

function pause({ words: language, lang }: DeckContext, item: PlanItem): Part {
  const back = language.backAt(formatClock(item.start + item.minutes, lang));
  return {
    items: [item],
    row: [words(formatClock(item.start, lang)), dotted([itemTitle(language, item), back])],
  };
}

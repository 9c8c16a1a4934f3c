// An agenda becomes a Plan: each item gets its clock time, its variant, the principles that it introduces, and what
// happens to it when the day runs late. In: a checked workshop. Out: the Plan that decks and print share.

import { formatDate } from '../model/clock.ts';
import type { Exercise } from '../model/Exercise.ts';
import type { Paper } from '../model/Handout.ts';
import type { Inline, LabelKey } from '../model/markdown.ts';
import { plainText } from '../model/markdown.ts';
import type { Principle } from '../model/Principle.ts';
import type { Roster } from '../model/Roster.ts';
import { resolveReference } from '../model/resolveReference.ts';
import type { Session } from '../model/Session.ts';
import type { Agenda, Item, Workshop } from '../model/Workshop.ts';
import { itemKinds } from '../model/Workshop.ts';
import { chooseVariant } from './chooseVariant.ts';
import { countMaterials } from './countMaterials.ts';
import type { Plan, PlanItem } from './Plan.ts';

/** What the command line or a session sets for one day; it goes before the session's own. */
export interface PlanOptions {
  readonly session?: Session | undefined;
  readonly participants?: number | undefined;
  readonly paper?: Paper | undefined;
  readonly copies?: number | undefined;
  readonly roster?: Roster | undefined;
  /** `2026-03-12`. */
  readonly date?: string | undefined;
  readonly fields?: ReadonlyMap<string, string>;
}

type Timeless = Omit<PlanItem, 'start' | 'introduces' | 'introducesDifferences'>;

export function planAgenda(workshop: Workshop, agenda: Agenda, options: PlanOptions = {}): Plan {
  const { session } = options;
  const start = session?.start ?? agenda.start;
  const { roster } = options;
  const participants =
    options.participants ?? session?.participants ?? roster?.people.length ?? workshop.group.ideal;
  const items = introduce(
    workshop,
    runClock(
      start,
      agenda.items.map((item, index) => planItem(workshop, agenda, item, index)),
    ),
  );
  const table = tableSize(workshop, agenda);
  const date = options.date ?? session?.date;
  const brand = workshop.brands.get(session?.brand ?? workshop.brand);
  if (brand === undefined)
    throw new Error(`brand ${session?.brand ?? workshop.brand} was checked, but is not there`);
  return {
    workshop,
    agenda,
    session,
    roster,
    delivery: agenda.delivery,
    participants,
    tableSize: table,
    paper: options.paper ?? session?.paper ?? 'a4',
    copies: options.copies ?? 1,
    brand,
    date,
    start,
    end: start + items.reduce((sum, item) => sum + item.minutes, 0),
    items,
    principles: items.flatMap((item) => item.introduces),
    materials: countMaterials(items, {
      participants,
      table,
      isForObservers: (prints) => {
        const [, id = ''] = resolveReference(workshop, prints)?.split(':') ?? [];
        return workshop.handouts.get(id)?.template === 'observer-sheet';
      },
    }),
    fields: mergeFields(workshop, session, date, options.fields),
    resolve: (id) => resolveReference(workshop, id),
  };
}

function planItem(workshop: Workshop, agenda: Agenda, item: Item, index: number): Timeless {
  const kind = kindOf(item);
  const exercise = item.exercise === undefined ? undefined : workshop.exercises.get(item.exercise);
  const chosen = exercise && chooseVariant(exercise, agenda.delivery, item.variant);
  const minutes = item.minutes ?? chosen?.minutes.plan ?? ownMinutes(item);
  const least = leastMinutes(kind, agenda, minutes, chosen?.minutes.min);
  // who writes `drop` and no floor has not said that less of it will do
  const floor = item.floor ?? (item.if_late === 'drop' && kind !== 'buffer' ? minutes : least);
  return {
    index,
    kind,
    label: labelOf(item, index),
    title: titleOf(item, exercise, principleOf(workshop, item)),
    minutes,
    lead: item.lead,
    priority: item.priority,
    ifLate: whenLate(kind, item, exercise, floor < minutes),
    floor,
    exercise: chosen,
    item,
    origin: item.origin,
  };
}

export function kindOf(item: Item): PlanItem['kind'] {
  const kind = itemKinds.find((key) => item[key] !== undefined);
  if (kind === undefined) throw new Error('an agenda item was checked, but has no kind');
  return kind;
}

/** Minutes of an item that names none: `{break: 15}`, five for a principle, none for a section or a slide. */
export function ownMinutes(item: Item): number {
  return (
    item.welcome ??
    item.differences ??
    item.break ??
    item.buffer ??
    item.evaluation ??
    (item.principle === undefined ? 0 : 5)
  );
}

function leastMinutes(
  kind: PlanItem['kind'],
  agenda: Agenda,
  minutes: number,
  ofExercise: number | undefined,
): number {
  if (ofExercise !== undefined) return Math.min(minutes, ofExercise);
  if (kind === 'break') return Math.min(minutes, agenda.delivery === 'video' ? 5 : 10);
  return kind === 'buffer' ? 0 : minutes;
}

function whenLate(
  kind: PlanItem['kind'],
  item: Item,
  exercise: Exercise | undefined,
  canShorten: boolean,
): PlanItem['ifLate'] {
  if (kind === 'buffer') return item.if_late === 'keep' ? 'keep' : 'drop';
  // what closes a day stays, however late it is
  if (kind === 'evaluation' || exercise?.type === 'commitment') return 'keep';
  if (item.if_late !== undefined) return item.if_late === 'shorten' && !canShorten ? 'keep' : item.if_late;
  if (kind === 'welcome' || item.priority === 'core') return 'keep';
  if (canShorten) return 'shorten';
  return kind === 'break' ? 'keep' : 'drop';
}

function labelOf(item: Item, index: number): LabelKey {
  if (item.exercise !== undefined) return `exercise:${item.exercise}`;
  if (item.principle !== undefined) return `principle:${item.principle}`;
  return `item:${index}`;
}

function titleOf(
  item: Item,
  exercise: Exercise | undefined,
  principle: Principle | undefined,
): readonly Inline[] {
  return (item.title ?? item.section ?? exercise?.title ?? principle?.title)?.inlines ?? [];
}

function principleOf(workshop: Workshop, item: Item): Principle | undefined {
  return workshop.principles.find((principle) => principle.id === item.principle);
}

function runClock(start: number, items: readonly Timeless[]): readonly (Timeless & { start: number })[] {
  let now = start;
  return items.map((item) => {
    const timed = { ...item, start: now };
    now += item.minutes;
    return timed;
  });
}

/** A principle is introduced by its own item, else by the first exercise that names it. */
function introduce(
  workshop: Workshop,
  items: readonly (Timeless & { start: number })[],
): readonly PlanItem[] {
  const byId = new Map(workshop.principles.map((principle) => [principle.id, principle]));
  const done = new Set(items.flatMap((item) => item.item.principle ?? []));
  const ofItsOwn = new Set(items.flatMap((item) => (item.kind === 'differences' ? ['differences'] : [])));
  return items.map((item) => {
    const named =
      item.item.principle === undefined ? namedBy(item.exercise?.exercise) : [item.item.principle];
    const ids = named.filter((id) => item.item.principle === id || !done.has(id));
    for (const id of ids) done.add(id);
    return {
      ...item,
      introduces: ids.flatMap((id) => byId.get(id) ?? []),
      introducesDifferences:
        item.kind === 'differences' || (ids.includes('differences') && !ofItsOwn.has('differences')),
    };
  });
}

function namedBy(exercise: Exercise | undefined): readonly string[] {
  return (exercise?.introduces ?? exercise?.principles ?? []).map((id) => id.replace(/^principle:/, ''));
}

function tableSize(workshop: Workshop, agenda: Agenda): number {
  return agenda.delivery === 'video'
    ? workshop.delivery.video.room_size
    : workshop.delivery['in-person'].table;
}

function mergeFields(
  workshop: Workshop,
  session: Session | undefined,
  date: string | undefined,
  set: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const fields = new Map([['workshop', plainText(workshop.title.inlines)]]);
  if (date !== undefined) fields.set('date', formatDate(date, workshop.lang));
  if (session !== undefined && session.facilitators.length > 0) {
    const list = new Intl.ListFormat(workshop.lang, { type: 'conjunction' });
    fields.set('facilitator', list.format(session.facilitators.map((name) => plainText(name.inlines))));
  }
  if (session?.location !== undefined) fields.set('location', plainText(session.location.inlines));
  return new Map([...fields, ...set]);
}

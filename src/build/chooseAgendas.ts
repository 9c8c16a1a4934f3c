// Which agendas a build is about, and with what: the options of the command line against what the project has.
// Throws a UsageError for an id that does not exist.

import type { BuildOptions } from '../BuildOptions.ts';
import type { Agenda, Workshop } from '../model/Workshop.ts';
import type { PlanOptions } from '../plan/planAgenda.ts';
import { requireKnown, UsageError } from '../UsageError.ts';
import { requireSense } from './requireSense.ts';

export interface ChosenAgenda {
  readonly workshop: Workshop;
  readonly agenda: Agenda;
  readonly options: PlanOptions;
}

export function chooseAgendas(all: readonly Workshop[], options: BuildOptions): readonly ChosenAgenda[] {
  const workshops = chooseWorkshops(all, options);
  requireIds(workshops, options);
  const chosen = workshops.flatMap((workshop) => ofWorkshop(workshop, options));
  requireSense(chosen, options);
  if (chosen.length > 0 || workshops.length === 0) return chosen;
  throw new UsageError('No agenda is left to build.', [
    'the options leave out every agenda: ask for fewer things',
  ]);
}

function chooseWorkshops(all: readonly Workshop[], { workshops }: BuildOptions): readonly Workshop[] {
  for (const id of workshops ?? [])
    requireKnown(
      'workshop',
      id,
      all.map((workshop) => workshop.id),
    );
  return all.filter(({ id }) => workshops === undefined || workshops.length === 0 || workshops.includes(id));
}

function requireIds(workshops: readonly Workshop[], options: BuildOptions): void {
  if (workshops.length === 0) return;
  const { agenda, session, handouts } = options;
  const all = <T>(list: (workshop: Workshop) => Iterable<T>) => [
    ...new Set(workshops.flatMap((one) => [...list(one)])),
  ];
  if (agenda !== undefined)
    requireKnown(
      'agenda',
      agenda,
      all(({ agendas }) => agendas.map(({ id }) => id)),
    );
  if (session !== undefined)
    requireKnown(
      'session',
      session,
      all(({ sessions }) => sessions.map(({ id }) => id)),
    );
  for (const id of handouts ?? [])
    requireKnown(
      'handout',
      id,
      all(({ handouts: known }) => known.keys()),
    );
}

function ofWorkshop(workshop: Workshop, options: BuildOptions): readonly ChosenAgenda[] {
  const session = workshop.sessions.find(({ id }) => id === options.session);
  if (options.session !== undefined && session === undefined) return [];
  return workshop.agendas
    .filter(({ id }) => session === undefined || session.agenda === id)
    .filter(({ id }) => options.agenda === undefined || options.agenda === id)
    .filter(({ delivery }) => options.delivery === undefined || options.delivery === delivery)
    .map((agenda) => ({ workshop, agenda, options: planOptions(options, session) }));
}

function planOptions(options: BuildOptions, session: PlanOptions['session']): PlanOptions {
  return {
    session,
    participants: options.participants,
    paper: options.paper,
    copies: options.copies,
    date: options.date,
    fields: new Map(
      Object.entries(options.set ?? {}).map(([name, value]) => [name, value.replaceAll('\t', ' ')]),
    ),
  };
}

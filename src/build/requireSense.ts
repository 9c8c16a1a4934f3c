// Wishes of which nothing could come: a handout that other options leave out, files for each person of no roster, one
// value for what everybody has of their own. Throws a UsageError.

import type { BuildOptions, OutputGroup } from '../BuildOptions.ts';
import type { Handout } from '../model/Handout.ts';
import { columnName, type Roster } from '../model/Roster.ts';
import { UsageError } from '../UsageError.ts';
import type { ChosenAgenda } from './chooseAgendas.ts';

export function requireSense(chosen: readonly ChosenAgenda[], options: BuildOptions): void {
  for (const id of options.handouts ?? []) {
    const found = chosen.flatMap(({ workshop, agenda }) => {
      const handout = workshop.handouts.get(id);
      return handout === undefined ? [] : [{ handout, agenda }];
    });
    const [first] = found;
    if (first === undefined) continue;
    requireGroup(id, first.handout, options);
    if (found.some(({ handout, agenda }) => handout.for.includes(agenda.delivery))) continue;
    const where = { 'in-person': 'in the room', video: 'on video' }[first.agenda.delivery];
    throw new UsageError(`\`${id}\` is not made for an agenda that is held ${where}.`, [
      'choose another agenda, or add the delivery to `for` in its file',
    ]);
  }
  const hasRoster =
    options.roster !== undefined || chosen.some(({ options: { session } }) => session?.people !== undefined);
  if (options.split && !hasRoster)
    throw new UsageError('`--split` makes a file for each person, but there is no roster.', [
      'name a CSV file with `--roster`, or leave out `--split`',
    ]);
}

const groupWords = { handouts: 'a handout', cards: 'a card sheet' } as const;

function requireGroup(id: string, { template }: Handout, { only }: BuildOptions): void {
  const group: Exclude<OutputGroup, 'decks'> = template === 'cards' ? 'cards' : 'handouts';
  if (only === undefined || only.includes(group)) return;
  throw new UsageError(`\`${id}\` is ${groupWords[group]}, which \`--only ${only.join(',')}\` leaves out.`, [
    'leave out `--only`, or `--handout`',
  ]);
}

/** A field has one value for all, or one for each person. */
export function requireOneValue({ set = {} }: BuildOptions, roster: Roster | undefined): void {
  for (const field of Object.keys(set)) {
    if (!roster?.columns.includes(columnName(field))) continue;
    const [what, cure] =
      columnName(field) === 'participant'
        ? ['everybody one name', '`--set` is for papers without a roster']
        : ['all people the same', `take the column out of ${roster.file}, or leave out \`--set\``];
    throw new UsageError(
      `The roster says who has which \`${field}\`; \`--set ${field}=…\` would give ${what}.`,
      [cure],
    );
  }
}

/** Nothing of a handout may be found on an agenda: a role sheet where nobody plays a role. */
export function requireSome(count: number, { handouts = [] }: BuildOptions): void {
  if (count > 0 || handouts.length === 0) return;
  const ids = handouts.map((id) => `\`${id}\``).join(', ');
  throw new UsageError(`Nothing to make: no agenda that is asked for has anything for ${ids}.`, [
    'choose another agenda',
  ]);
}

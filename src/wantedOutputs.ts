// What of an agenda a build makes: everything, or what `--only` and `--handout` leave.

import type { BuildOptions, OutputGroup } from './BuildOptions.ts';
import type { OutputFile } from './render/OutputFile.ts';
import type { Scope } from './write/Scope.ts';

export interface WantedOutputs {
  readonly has: (group: OutputGroup) => boolean;
  /** Whether the handout or card sheet of this id is made. */
  readonly hasHandout: (id: string) => boolean;
}

export function wantedOutputs({ only, handouts }: BuildOptions): WantedOutputs {
  const named = handouts !== undefined && handouts.length > 0 ? handouts : undefined;
  const groups: readonly OutputGroup[] =
    only ?? (named === undefined ? ['decks', 'handouts', 'cards'] : ['handouts', 'cards']);
  return {
    has: (group) => groups.includes(group),
    hasHandout: (id) => named?.includes(id) ?? true,
  };
}

const kindsOf: Readonly<Record<OutputGroup, readonly OutputFile['kind'][]>> = {
  decks: ['deck', 'theme', 'picture'],
  handouts: ['handout'],
  cards: ['cards'],
};

/** What of earlier builds this one replaces. */
export function scopeOf(options: BuildOptions, agenda: string | undefined): Scope {
  const wanted = wantedOutputs(options);
  const groups = (['decks', 'handouts', 'cards'] as const).filter(wanted.has);
  return {
    agenda,
    delivery: options.delivery,
    kinds: groups.flatMap((group) => kindsOf[group]),
    ids: options.handouts,
  };
}

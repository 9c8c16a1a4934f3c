// From what was asked for to the files that a build is about.

import { type BuildOptions, type OutputGroup, outputGroups } from './BuildOptions.ts';
import type { Scope } from './write/Scope.ts';
import type { WrittenFile } from './write/WrittenFile.ts';

const kindsOf: Readonly<Record<OutputGroup, readonly WrittenFile['kind'][]>> = {
  decks: ['deck', 'theme', 'picture'],
  handouts: ['handout'],
  cards: ['cards'],
};

/** The groups to make: those of `only`; else, where handouts are named, no decks; else all. */
export function groupsOf(options: Pick<BuildOptions, 'only' | 'handouts'>): readonly OutputGroup[] {
  if (options.only !== undefined) return options.only;
  return options.handouts === undefined ? outputGroups : ['handouts', 'cards'];
}

/** `agenda` is that of the session, where one is asked for. */
export function scopeOf(
  options: Pick<BuildOptions, 'only' | 'handouts' | 'delivery'>,
  agenda: string | undefined,
): Scope {
  return {
    agenda,
    delivery: options.delivery,
    kinds: groupsOf(options).flatMap((group) => kindsOf[group]),
    ids: options.handouts,
  };
}

// What of an agenda a build makes: everything, or what `--only` and `--handout` leave.

import { type BuildOptions, type DeckFormat, deckFormats, type OutputGroup } from '../BuildOptions.ts';
import type { Theme } from '../model/colours/Theme.ts';
import type { BesideSlides, SlidesPerPage } from '../publications/SlideHandout.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import type { Scope } from '../write/Scope.ts';

export interface WantedOutputs {
  readonly has: (group: OutputGroup) => boolean;
  /** Whether decks are made, and in this form. */
  readonly hasDeck: (format: DeckFormat) => boolean;
  readonly slidesPerPage: SlidesPerPage;
  readonly besideSlides: BesideSlides;
  /** Of slides; undefined for the brand's own. */
  readonly theme: Theme | undefined;
  /** Whether the handout or card sheet of this id is made. */
  readonly hasHandout: (id: string) => boolean;
}

export function wantedOutputs(options: BuildOptions): WantedOutputs {
  const { only, handouts, formats = ['html'] } = options;
  const named = handouts !== undefined && handouts.length > 0 ? handouts : undefined;
  const groups: readonly OutputGroup[] =
    only ?? (named === undefined ? ['decks', 'handouts', 'cards'] : ['handouts', 'cards']);
  return {
    has: (group) => groups.includes(group),
    hasDeck: (format) => groups.includes('decks') && formats.includes(format),
    slidesPerPage: options.slidesPerPage ?? 3,
    besideSlides: options.besideSlides ?? 'lines',
    theme: options.theme,
    hasHandout: (id) => named?.includes(id) ?? true,
  };
}

type Kind = OutputFile['kind'];

const kindsOfFormat: Readonly<Record<DeckFormat, readonly Kind[]>> = {
  html: ['deck', 'theme', 'picture'],
  pdf: ['slides-pdf', 'slides-handout'],
  pptx: ['slides-pptx'],
  png: ['slides-png'],
  notes: ['script'],
};

/** Without formats a build is about all of them: those that it does not make would be out of date. */
function kindsOf(group: OutputGroup, { formats = deckFormats }: BuildOptions): readonly Kind[] {
  if (group === 'decks') return formats.flatMap((format) => kindsOfFormat[format]);
  return group === 'handouts' ? ['handout'] : ['cards'];
}

/** What of earlier builds this one replaces. */
export function scopeOf(options: BuildOptions, agenda: string | undefined): Scope {
  const wanted = wantedOutputs(options);
  const groups = (['decks', 'handouts', 'cards'] as const).filter(wanted.has);
  return {
    agenda,
    delivery: options.delivery,
    kinds: groups.flatMap((group) => kindsOf(group, options)),
    ids: options.handouts,
  };
}

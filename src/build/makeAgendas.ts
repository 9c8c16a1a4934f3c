// The files of several agendas, as far as no browser is needed. In: Plans, options. Out: OutputFiles, and the decks that
// the browser's forms are made from.

import type { BuildOptions } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { hasErrors } from '../diagnostics/problem.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Deck } from '../publications/Deck.ts';
import type { Labels } from '../publications/Labels.ts';
import type { DeckRenderer } from '../render/marp/renderDeck.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import { layOutAgendas } from './layOutAgendas.ts';
import { renderAgenda } from './renderAgenda.ts';
import { wantedOutputs } from './wantedOutputs.ts';

/** What the browser's forms of a deck are made from. */
export interface PlannedDeck {
  readonly plan: Plan;
  readonly deck: Deck;
  readonly labels: Labels;
}

export interface MadeAgenda extends PlannedDeck {
  readonly files: readonly OutputFile[];
}

export interface MadeAgendas {
  readonly agendas: readonly MadeAgenda[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders nothing where there is an error. */
export async function makeAgendas(
  plans: readonly Plan[],
  options: BuildOptions,
  decks: DeckRenderer,
): Promise<MadeAgendas> {
  const { agendas, diagnostics } = await layOutAgendas(plans, options);
  const wanted = wantedOutputs(options);
  const isSound = !hasErrors(diagnostics);
  const made: MadeAgenda[] = [];
  for (const agenda of agendas) {
    const { plan, deck, labels } = agenda;
    made.push({ plan, deck, labels, files: isSound ? await renderAgenda(agenda, wanted, decks) : [] });
  }
  return { agendas: made, diagnostics };
}

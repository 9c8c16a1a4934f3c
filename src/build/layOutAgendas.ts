// Several agendas laid out, with one press for each brand. In: Plans, options. Out: what is laid out, and what was found,
// but for what a workshop silences.

import type { BuildOptions } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Workshop } from '../model/Workshop.ts';
import { checkPlan } from '../plan/checkPlan.ts';
import type { Plan } from '../plan/Plan.ts';
import { checkForms } from './checkForms.ts';
import { type LaidOutAgenda, layoutAgenda, type PaperWish } from './layoutAgenda.ts';
import { createPress } from './press.ts';
import { wantedOutputs } from './wantedOutputs.ts';

export interface LaidOutAgendas {
  readonly agendas: readonly LaidOutAgenda[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function layOutAgendas(plans: readonly Plan[], options: BuildOptions): Promise<LaidOutAgendas> {
  const { brandFonts } = await import('../fonts/brandFonts.ts');
  const opened = await Promise.all(plans.map(({ brand }) => brandFonts(brand)));
  const presses = new Map(opened.map(({ value }) => [value, createPress(value)]));
  const wish = paperWish(options);
  const agendas = plans.flatMap((plan, index) => {
    const fonts = opened[index]?.value;
    const press = fonts && presses.get(fonts);
    return press === undefined ? [] : [layoutAgenda(plan, press, options.fit, wish)];
  });
  const wanted = wantedOutputs(options);
  const found = agendas.flatMap((agenda) => {
    const { plan, diagnostics } = agenda;
    return audible(plan.workshop, [...checkPlan(plan), ...diagnostics, ...checkForms(agenda, wanted)]);
  });
  return { agendas, diagnostics: [...opened.flatMap((one) => one.diagnostics), ...found] };
}

function paperWish(options: BuildOptions): PaperWish {
  const { handouts = [], split = false, keepGoing = false } = options;
  const wanted = wantedOutputs(options);
  return {
    personal: handouts,
    large: options.print === 'large',
    wantsHandout: (id) => wanted.has('handouts') && wanted.hasHandout(id),
    wantsCards: (id) => wanted.has('cards') && wanted.hasHandout(id),
    split,
    keepGoing,
  };
}

/** Warnings that the workshop does not silence, and all errors. */
export function audible({ silence }: Workshop, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !silence.includes(code));
}

// The steps of an exercise in the facilitator guide, with its slides beside them. The scene of a round stands beside the
// step that begins with the name of the round. In: the planned steps and their slides. Out: parts.

import { plainText } from '../../model/markdown.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { title, words } from '../workbook/blocks.ts';
import { type NumberedSlide, type Part, part } from './guidePart.ts';
import { stepBlocks } from './stepBlocks.ts';

export function stepParts(
  context: HandoutContext,
  item: PlanItem,
  { steps }: PlannedExercise,
  slides: readonly NumberedSlide[],
): readonly Part[] {
  const { say, lang } = context;
  if (steps.length === 0) return [];
  const blocks = stepBlocks(item, steps, say, lang);
  const signs = blocks.flat().flatMap((block) => (block.kind === 'role' ? (block.sign ?? []) : []));
  const rounds = roundsOf(steps, slides, context);
  return [{ step: 0, slide: 0 }, ...rounds].map(({ step, slide }, index) => {
    const next = rounds[index];
    const own = blocks.slice(step, next?.step).flat();
    const heading = index === 0 ? [title(3, words(say.steps), item.origin)] : [];
    return { ...part(context, item, slides.slice(slide, next?.slide), [...heading, ...own]), signs };
  });
}

/** Where each round has its step and its scene; none where a scene has no step, or they are in another order. */
function roundsOf(
  steps: PlannedExercise['steps'],
  slides: readonly NumberedSlide[],
  { say }: HandoutContext,
): readonly { readonly step: number; readonly slide: number }[] {
  const scenes = [...slides.keys()].filter((index) => slides[index]?.slide.layout === 'role-play');
  const rounds = scenes.map((slide, index) => ({
    step: steps.findIndex(({ do: text }) => plainText(text?.inlines ?? []).startsWith(say.round(index + 1))),
    slide,
  }));
  const areInOrder = rounds.every(({ step }, index) => step > (rounds[index - 1]?.step ?? 0));
  return areInOrder ? rounds : [];
}

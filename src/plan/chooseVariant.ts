// An exercise as this agenda uses it: the variant for the delivery, and the one that the item names over it.
// A variant inherits everything but steps; those only when it lasts as long as what it lies over.

import type { Delivery } from '../model/Delivery.ts';
import type { Exercise } from '../model/Exercise.ts';
import type { PlannedExercise } from './Plan.ts';

type Layer = Exclude<Exercise['variants'][string], 'same'>;

interface Chosen extends PlannedExercise {
  readonly minutes: Exercise['minutes'];
}

export function chooseVariant(exercise: Exercise, delivery: Delivery, named: string | undefined): Chosen {
  const names = named === undefined || named === delivery ? [delivery] : [delivery, named];
  let chosen = withoutVariant(exercise);
  for (const name of names) {
    const layer = exercise.variants[name];
    if (layer !== undefined && layer !== 'same') chosen = layOver(chosen, layer, name);
  }
  return chosen;
}

function withoutVariant(exercise: Exercise): Chosen {
  return {
    exercise,
    variant: undefined,
    minutes: exercise.minutes,
    group: exercise.group,
    remainder: exercise.remainder,
    tool: undefined,
    paste: undefined,
    producer: [],
    fallback: undefined,
    bringBack: exercise.bring_back,
    steps: exercise.steps,
    materials: exercise.materials,
    debrief: exercise.debrief,
    transition: exercise.transition,
  };
}

function layOver(below: Chosen, layer: Layer, name: string): Chosen {
  const minutes = layer.minutes ?? below.minutes;
  return {
    ...below,
    variant: name,
    minutes,
    group: layer.group ?? below.group,
    remainder: layer.remainder ?? below.remainder,
    tool: layer.tool ?? below.tool,
    paste: layer.paste ?? below.paste,
    producer: layer.producer ?? below.producer,
    fallback: layer.fallback ?? below.fallback,
    bringBack: layer.bring_back ?? below.bringBack,
    steps: layer.steps ?? (minutes.plan === below.minutes.plan ? below.steps : []),
    materials: layer.materials ?? below.materials,
    debrief: layer.debrief ?? below.debrief,
    transition: layer.transition ?? below.transition,
  };
}

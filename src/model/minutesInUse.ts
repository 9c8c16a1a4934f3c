// How long an item lasts, and an exercise in the variant that an agenda uses.

import type { Delivery } from './Delivery.ts';
import type { ExerciseMatter } from './Exercise.ts';
import type { Item } from './Workshop.ts';

type Minutes = ExerciseMatter['minutes'];

/** The variant of the delivery lies over the exercise, the named one over both. */
export function minutesInUse(
  exercise: Pick<ExerciseMatter, 'minutes' | 'variants'>,
  delivery: Delivery,
  variant: string | undefined,
): Minutes {
  const layers = [delivery, ...(variant === undefined ? [] : [variant])].map(
    (name) => exercise.variants[name],
  );
  return layers.reduce<Minutes>(
    (minutes, layer) => (layer === undefined || layer === 'same' ? minutes : (layer.minutes ?? minutes)),
    exercise.minutes,
  );
}

/** Minutes of an item that has no exercise: behind its kind, else `minutes`, else 5 for a principle and 0. */
export function ownMinutes(item: Omit<Item, 'origin'>): number {
  const { welcome, differences, evaluation, buffer } = item;
  const given = welcome ?? differences ?? item.break ?? buffer ?? evaluation ?? item.minutes;
  return given ?? (item.principle === undefined ? 0 : 5);
}

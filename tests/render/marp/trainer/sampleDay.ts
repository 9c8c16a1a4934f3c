// A short day as the trainer's view gets it: welcome, exercise, break, exercise, buffer, close; eight slides.

import type { DeckShape } from '../../../../src/render/marp/trainer/applyCommand.ts';
import { type DayState, freshState } from '../../../../src/render/marp/trainer/DayState.ts';
import type { DayPlan } from '../../../../src/render/marp/trainer/TrainerData.ts';

/** 09:00 where the tests run. */
export const nine = new Date(2026, 2, 12, 9, 0, 0).getTime();

/** A moment of that day. */
export function at(hours: number, minutes: number, seconds = 0): number {
  return nine + ((hours - 9) * 3600 + minutes * 60 + seconds) * 1000;
}

const item = (title: string, start: number, minutes: number, timers: readonly number[] = []) => ({
  title,
  isBreak: title === 'Coffee',
  start,
  minutes,
  timers,
});

export const day: DayPlan = {
  start: 540,
  items: [
    item('Welcome', 540, 10),
    item('Pairs', 550, 20, [8, 5]),
    item('Coffee', 570, 15, [15]),
    item('Triads', 585, 30, [30]),
    item('Extra', 615, 10),
    item('Buffer', 625, 5),
    item('Close', 630, 10),
  ],
  cuts: [1, 2, 3, 4, 5, 6].flatMap((from) => [
    { item: from, delay: 5, cuts: [{ item: 5, action: 'use' as const, saves: 5 }], missing: 0 },
    {
      item: from,
      delay: 10,
      cuts: [
        ...(from <= 4 ? [{ item: 4, action: 'drop' as const, saves: 10 }] : []),
        { item: 5, action: 'use' as const, saves: 5 },
      ],
      missing: from <= 4 ? 0 : 5,
    },
  ]),
};

/** Title, welcome, its objectives, pairs, coffee, triads, extra, close. */
export const deck: DeckShape = { slides: [-1, 0, 0, 1, 2, 3, 4, 6], day };

export const started: DayState = { ...freshState, origin: nine, visits: [{ item: 0, from: nine }], slide: 1 };

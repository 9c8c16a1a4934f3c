// The arithmetic of a countdown. In: a countdown, the moment. Out: a countdown, milliseconds left. Knows no clock.

import type { Countdown } from './DayState.ts';

/** Milliseconds; 0 when it is over. */
export function timeLeft({ endsAt, left }: Countdown, now: number): number {
  return Math.max(0, endsAt === null ? left : endsAt - now);
}

export function isOver(countdown: Countdown, now: number): boolean {
  return timeLeft(countdown, now) === 0;
}

export function pauseOrResume(countdown: Countdown, now: number): Countdown {
  const left = timeLeft(countdown, now);
  return countdown.endsAt === null
    ? { ...countdown, endsAt: now + left, left: 0 }
    : { ...countdown, endsAt: null, left };
}

/** One that is over goes on from now; one that is shortened beyond its end is over. */
export function lengthen(countdown: Countdown, by: number, now: number): Countdown {
  const left = Math.max(0, timeLeft(countdown, now) + by);
  return countdown.endsAt === null ? { ...countdown, left } : { ...countdown, endsAt: now + left };
}

/** `7:05`, of an hour and more `67:05`. Begun seconds count, so that it starts full and ends at 0:00. */
export function countdownText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

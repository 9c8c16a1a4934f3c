// A state that comes from storage or from another window. In: anything. Out: a state of this deck, or undefined.
// Never trusts what it is given: another deck, an older version or another page may have written it.

import type { Countdown, Course, DayState, Visit } from './DayState.ts';

export function readState(value: unknown, slides: number): DayState | undefined {
  if (!isRecord(value) || !isCourse(value)) return undefined;
  const { revision, changedAt, changedBy, slide, isBlank, isSilent, countdown, undo } = value;
  const isWhole =
    isNumber(revision) &&
    isNumber(changedAt) &&
    (changedBy === 'audience' || changedBy === 'trainer') &&
    Number.isInteger(slide) &&
    Number(slide) >= 0 &&
    Number(slide) < slides &&
    typeof isBlank === 'boolean' &&
    typeof isSilent === 'boolean' &&
    (countdown === null || isCountdown(countdown)) &&
    (undo === null || (isRecord(undo) && isCourse(undo)));
  return isWhole ? (value as unknown as DayState) : undefined;
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCourse(value: Unknown): value is Unknown & Course {
  const { origin, visits, cuts } = value;
  return (
    (origin === null || isNumber(origin)) &&
    Array.isArray(visits) &&
    visits.every(isVisit) &&
    Array.isArray(cuts) &&
    cuts.every(isCut)
  );
}

function isVisit(value: unknown): value is Visit {
  return isRecord(value) && isNumber(value.item) && isNumber(value.from);
}

function isCut(value: unknown): boolean {
  return (
    isRecord(value) &&
    isNumber(value.item) &&
    isNumber(value.saves) &&
    (value.action === 'use' || value.action === 'shorten' || value.action === 'drop')
  );
}

function isCountdown(value: unknown): value is Countdown {
  return (
    isRecord(value) &&
    isNumber(value.item) &&
    isNumber(value.timer) &&
    isNumber(value.left) &&
    (value.endsAt === null || isNumber(value.endsAt))
  );
}

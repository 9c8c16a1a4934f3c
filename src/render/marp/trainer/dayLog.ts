// The day as it was: planned and actual minutes of each item, and the same as CSV. In: the plan, the state, the moment.
// Out: rows, text. Times are milliseconds, of the plan minutes since midnight.

import type { DayState } from './DayState.ts';
import { adjustedItems, minute, originOf } from './progress.ts';
import type { DayPlan } from './TrainerData.ts';
import { firstVisit, timeSpent, visitsSince } from './visits.ts';

export interface LogRow {
  readonly title: string;
  readonly plannedStart: number;
  readonly plannedMinutes: number;
  /** Minutes after the cuts that were accepted. */
  readonly allowedMinutes: number;
  /** Undefined for an item that was not shown. */
  readonly actualStart: number | undefined;
  readonly actualMinutes: number;
}

export function dayLog(day: DayPlan, state: DayState, now: number): readonly LogRow[] {
  const allowed = adjustedItems(day, state.cuts);
  const start = state.origin ?? originOf(day, state, now);
  const visits =
    state.origin === null && start !== undefined ? visitsSince(state.visits, start) : state.visits;
  return day.items.map(({ title, start: plannedStart, minutes: plannedMinutes }, item) => ({
    title,
    plannedStart,
    plannedMinutes,
    allowedMinutes: allowed[item]?.minutes ?? plannedMinutes,
    actualStart: firstVisit(visits, item),
    actualMinutes: Math.round(timeSpent(visits, item, now) / minute),
  }));
}

/** RFC 4180, with a byte order mark, without which spreadsheets take it for another encoding. */
export function logAsCsv(rows: readonly LogRow[], columns: readonly string[]): string {
  const lines = rows.map((row, index) => [
    index + 1,
    row.title,
    clock(row.plannedStart),
    row.plannedMinutes,
    row.allowedMinutes,
    row.actualStart === undefined ? '' : clockOf(row.actualStart),
    row.actualMinutes,
    row.actualMinutes - row.plannedMinutes,
  ]);
  return `\uFEFF${[columns, ...lines].map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function clockOf(moment: number): string {
  const date = new Date(moment);
  return clock(date.getHours() * 60 + date.getMinutes());
}

/** A text that a spreadsheet would take for a formula gets an apostrophe. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

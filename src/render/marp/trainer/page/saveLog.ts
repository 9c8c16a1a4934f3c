// The log of the day as a file, saved by the browser.

import type { DayState } from '../DayState.ts';
import { dayLog, logAsCsv } from '../dayLog.ts';
import type { TrainerData } from '../TrainerData.ts';
import { element } from './dom.ts';

export function saveLog({ agenda, day, words }: TrainerData, state: DayState, now: number): void {
  const csv = logAsCsv(dayLog(day, state, now), words.logColumns);
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href: address, download: `${agenda}-${dateText(new Date(now))}.csv` });
  link.click();
  // The browser reads the file after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `2026-03-12`, of the day where the trainer is. */
function dateText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

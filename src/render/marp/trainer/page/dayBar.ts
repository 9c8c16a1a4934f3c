// The upper edge of the trainer's screen: the clock, the item at hand and its time, planned against real.

import type { DayState } from '../DayState.ts';
import { adjustedItems, minute, type Progress } from '../progress.ts';
import type { DayPlan, TrainerData } from '../TrainerData.ts';
import { fill, type TrainerWords } from '../TrainerWords.ts';
import { element, setData, setShown, setText } from './dom.ts';
import { labelledButton, type Run } from './labelledButton.ts';
import { clockText } from './moment.ts';

export interface DayBar {
  readonly panel: HTMLElement;
  readonly show: (state: DayState, progress: Progress | undefined, now: number) => void;
}

export function dayBar({ words, day, lang }: TrainerData, run: Run): DayBar {
  const clock = element('p', { class: 'clock', role: 'timer' });
  const item = element('p', { class: 'item' });
  const left = element('p', { class: 'left' });
  const pace = element('p', { class: 'pace' });
  const ends = element('p', { class: 'ends' });
  const start = labelledButton(words.startNow, 'S', () => run({ kind: 'start-now' })).button;
  const undo = labelledButton(words.undo, 'U', () => run({ kind: 'undo' })).button;
  const panel = element(
    'header',
    { class: 'day-bar' },
    clock,
    element('div', { class: 'at-hand' }, item, left),
    element('div', { class: 'stands' }, pace, ends),
    element('div', { class: 'acts' }, start, undo),
  );
  return {
    panel,
    show(state, progress, now) {
      setText(clock, clockText(now, lang));
      setText(item, itemText(day, state, progress, words, lang));
      setText(left, leftText(progress, words));
      setData(left, 'state', progress && progress.item >= 0 && progress.left < 0 ? 'over' : '');
      setText(pace, progress ? paceText(progress.behind, words) : '');
      setData(pace, 'state', paceOf(progress?.behind ?? 0));
      setText(ends, progress ? endsText(progress, words, lang) : '');
      setShown(start, state.origin === null);
      setShown(undo, state.undo !== null);
    },
  };
}

function itemText(
  day: DayPlan,
  state: DayState,
  progress: Progress | undefined,
  words: TrainerWords,
  lang: string,
): string {
  const item = progress && day.items[progress.item];
  const adjusted = progress && adjustedItems(day, state.cuts)[progress.item];
  if (!progress || !item || !adjusted) return words.beforeStart;
  const begins = progress.origin + (adjusted.start - day.start) * minute;
  const clock = `${clockText(begins, lang)} – ${clockText(begins + adjusted.minutes * minute, lang)}`;
  return [clock, item.title].filter((part) => part !== '').join(' · ');
}

function leftText(progress: Progress | undefined, words: TrainerWords): string {
  if (progress === undefined) return words.notRunning;
  const { item, left } = progress;
  if (item < 0) return left > 0 ? fill(words.startsIn, minutesText(Math.ceil(left / minute), words)) : '';
  const over = Math.floor(-left / minute);
  return over >= 1
    ? fill(words.minutesOver, minutesText(over, words))
    : fill(words.minutesLeft, minutesText(Math.max(0, Math.ceil(left / minute)), words));
}

/** Whole minutes; less than one is on time. */
function paceText(behind: number, words: TrainerWords): string {
  const late = Math.floor(behind / minute);
  const early = Math.floor(-behind / minute);
  if (late >= 1) return fill(words.behind, minutesText(late, words));
  return early >= 1 ? fill(words.ahead, minutesText(early, words)) : words.onTime;
}

function paceOf(behind: number): string {
  return behind >= minute ? 'behind' : '';
}

function endsText({ ends, plannedEnd, behind }: Progress, words: TrainerWords, lang: string): string {
  const planned = clockText(plannedEnd, lang);
  return Math.abs(behind) < minute
    ? fill(words.endsAsPlanned, planned)
    : fill(words.ends, clockText(ends, lang), planned);
}

export function minutesText(count: number, words: TrainerWords): string {
  return count === 1 ? words.minuteOne : fill(words.minutes, count);
}

// The countdown on the trainer's screen: the time, and buttons for what its keys do.

import { countdownText, isOver, timeLeft } from '../countdown.ts';
import type { DayState } from '../DayState.ts';
import { minute } from '../progress.ts';
import type { TrainerData } from '../TrainerData.ts';
import { fill } from '../TrainerWords.ts';
import { element, setData, setShown, setText } from './dom.ts';
import { labelledButton, type Run } from './labelledButton.ts';

export interface CountdownPanel {
  readonly panel: HTMLElement;
  readonly show: (state: DayState, now: number) => void;
}

export function countdownPanel({ words, day, slides }: TrainerData, run: Run): CountdownPanel {
  const time = element('p', { class: 'time', role: 'timer' });
  const label = element('p', { class: 'label' });
  const pause = labelledButton(words.pause, 'T', () => run({ kind: 'countdown' }));
  const less = iconButton('−1', words.shortenCountdown, '-', () => run({ kind: 'lengthen', minutes: -1 }));
  const more = iconButton('+1', words.lengthen, '+', () => run({ kind: 'lengthen', minutes: 1 }));
  const end = iconButton('×', words.endCountdown, 'X', () => run({ kind: 'end-countdown' }));
  const running = element('div', { class: 'buttons' }, pause.button, less, more, end);
  const starts = element('div', { class: 'buttons' });
  let offered = '';
  return {
    panel: element(
      'section',
      { class: 'countdown-panel', 'aria-label': words.countdown },
      label,
      time,
      running,
      starts,
    ),
    show(state, now) {
      const { countdown } = state;
      const item = slides[state.slide] ?? -1;
      const timers = day.items[item]?.timers ?? [];
      const over = countdown !== null && isOver(countdown, now);
      const [first] = timers;
      const shown = countdown ? timeLeft(countdown, now) : (first ?? 0) * minute;
      setText(time, countdownText(shown));
      setShown(time, countdown !== null || first !== undefined);
      setData(
        time,
        'state',
        over ? 'over' : countdown === null || countdown.endsAt === null ? 'resting' : '',
      );
      setText(label, labelOf(state, over));
      pause.label(countdown?.endsAt === null ? words.resume : words.pause);
      setShown(running, countdown !== null);
      setShown(pause.button, !over);
      setShown(starts, timers.length > 0 && (countdown === null || over || countdown.item !== item));
      const key = `${item}`;
      if (key === offered) return;
      offered = key;
      starts.replaceChildren(
        ...timers.map(
          (minutes, timer) =>
            labelledButton(fill(words.start, minutes), timer === 0 ? 'T' : '', () =>
              run({ kind: 'start-countdown', timer }),
            ).button,
        ),
      );
    },
  };

  function labelOf({ countdown, slide }: DayState, over: boolean): string {
    if (countdown === null) {
      const timers = day.items[slides[slide] ?? -1]?.timers.length ?? 0;
      return timers === 0 ? `${words.countdown}: ${words.noCountdown}` : words.countdown;
    }
    const title = day.items[countdown.item]?.title || words.countdown;
    if (over) return `${words.timeIsUp} · ${title}`;
    return countdown.endsAt === null ? `${title} · ${words.paused}` : title;
  }
}

function iconButton(sign: string, label: string, key: string, click: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'aria-label': `${sign}: ${label}`, title: label, 'aria-keyshortcuts': key, click },
    sign,
  );
}

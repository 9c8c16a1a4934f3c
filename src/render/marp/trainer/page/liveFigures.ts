// The figures of exercise and break slides, live: an exercise's minutes count down, a break's time to be back follows
// its real start. What the slide says by itself comes back when there is no countdown, and for printing.

import { countdownText, timeLeft } from '../countdown.ts';
import type { Countdown } from '../DayState.ts';
import type { TrainerData } from '../TrainerData.ts';
import { setText } from './dom.ts';
import { clockText } from './moment.ts';
import type { Stage } from './stage.ts';

export interface LiveFigures {
  readonly update: (countdown: Countdown | null, now: number) => void;
  /** Whether the slide has a figure that counts down. */
  readonly counts: (slide: number) => boolean;
}

export function liveFigures(stage: Stage, { slides: items, day, lang }: TrainerData): LiveFigures {
  const figures = stage.slides.map((slide) =>
    slide.querySelector('section:is(.invitation, .steps, .break) > .figure'),
  );
  const printed = figures.map(textsOf);
  const update = (countdown: Countdown | null, now: number) => {
    for (const [slide, figure] of figures.entries()) {
      const own = printed[slide];
      if (figure === null || own === undefined) continue;
      const isLive = countdown !== null && items[slide] === countdown.item;
      write(figure, isLive ? { ...live(own, countdown), text: liveText(countdown, now) } : own);
    }
  };
  /** The caption's unit is of minutes: "min · in pairs". */
  const live = ({ text, caption }: FigureTexts, { item }: Countdown): FigureTexts =>
    day.items[item]?.isBreak
      ? { text, caption }
      : { text, caption: caption.split(' · ').slice(1).join(' · ') };
  const liveText = (countdown: Countdown, now: number) => {
    const left = timeLeft(countdown, now);
    if (!day.items[countdown.item]?.isBreak) return countdownText(left);
    const back = countdown.endsAt ?? now + left;
    return clockText(Math.round(back / 60_000) * 60_000, lang);
  };
  window.addEventListener('beforeprint', () => update(null, 0));
  return {
    update,
    counts: (slide) => figures[slide] !== null && !day.items[items[slide] ?? -1]?.isBreak,
  };
}

interface FigureTexts {
  readonly text: string;
  readonly caption: string;
}

function textsOf(figure: Element | null): FigureTexts {
  return {
    text: figure?.querySelector('b')?.textContent ?? '',
    caption: figure?.querySelector('span')?.textContent ?? '',
  };
}

function write(figure: Element, { text, caption }: FigureTexts): void {
  const [figureText, captionText] = [figure.querySelector('b'), figure.querySelector('span')];
  if (figureText) setText(figureText, text);
  if (captionText) setText(captionText, caption);
}

// What everyone sees: one slide, and the countdown where the slide itself does not show it.

import { countdownText, timeLeft } from '../countdown.ts';
import type { DayState } from '../DayState.ts';
import type { TrainerData } from '../TrainerData.ts';
import { fill } from '../TrainerWords.ts';
import { showInAddress } from './address.ts';
import { openControls } from './controls.ts';
import { element, setShown, setText } from './dom.ts';
import type { LiveFigures } from './liveFigures.ts';
import type { Shell } from './shell.ts';
import type { Stage } from './stage.ts';

export type View = (state: DayState, now: number) => void;

export function audienceView(stage: Stage, data: TrainerData, figures: LiveFigures, shell: Shell): View {
  const controls = openControls(data.words, data.words.trainersView, shell.run);
  const chip = element('p', { class: 'countdown-chip', role: 'timer' });
  stage.main.append(chip);
  return (state, now) => {
    const { slide } = state;
    stage.show(slide);
    shell.blank(state.isBlank);
    showInAddress(slide);
    controls.show(slide, stage.count, stage.titles[slide] ?? '');
    const text = figures.counts(slide) ? '' : chipText(data, state, now);
    setShown(chip, text !== '');
    setText(chip, text);
    chip.classList.toggle('is-left', stage.slides[slide]?.querySelector('section.video-strip') !== null);
  };
}

function chipText({ slides, words }: TrainerData, { slide, countdown }: DayState, now: number): string {
  if (countdown === null || slides[slide] !== countdown.item) return '';
  const left = timeLeft(countdown, now);
  if (left === 0) return words.timeIsUp;
  const text = fill(words.left, countdownText(left));
  return countdown.endsAt === null ? `${text} · ${words.paused}` : text;
}

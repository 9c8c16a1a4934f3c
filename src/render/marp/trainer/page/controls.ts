// Buttons over the audience's slide for those who have no keyboard at hand. They show when the pointer moves or when one
// has the focus.

import type { Command, WindowCommand } from '../Command.ts';
import type { ViewWords } from '../TrainerWords.ts';
import { fill } from '../TrainerWords.ts';
import { element, setText } from './dom.ts';

/** Milliseconds after the last move. */
const restTime = 2000;

export interface Controls {
  readonly show: (slide: number, count: number, title: string) => void;
}

type Button = readonly [sign: string, label: string, command: Command | WindowCommand];

export function openControls(
  words: ViewWords,
  trainersView: string | undefined,
  run: (command: Command | WindowCommand) => void,
): Controls {
  const buttons: readonly Button[] = [
    ['←', words.previous, { kind: 'previous' }],
    ['→', words.next, { kind: 'next' }],
    ['▦', words.overview, { kind: 'overview' }],
    ['⛶', words.fullscreen, { kind: 'fullscreen' }],
    ...(trainersView === undefined ? [] : [['◱', trainersView, { kind: 'present' }] as const]),
    ['?', words.keys, { kind: 'help' }],
  ];
  const place = element('span', { class: 'place' });
  const spoken = element('p', { class: 'spoken', role: 'status' });
  const bar = element(
    'nav',
    { class: 'controls', 'aria-label': words.slides },
    ...buttons.map(([sign, label, command]) =>
      element(
        'button',
        { type: 'button', 'aria-label': label, title: label, click: () => run(command) },
        sign,
      ),
    ),
    place,
  );
  document.body.append(bar, spoken);
  hideAtRest(bar);
  return {
    show(slide, count, title) {
      setText(place, `${slide + 1} / ${count}`);
      setText(spoken, `${fill(words.slideOf, slide + 1, count)}: ${title}`);
    },
  };
}

function hideAtRest(bar: HTMLElement): void {
  let timer = 0;
  window.addEventListener('pointermove', () => {
    bar.classList.add('is-awake');
    document.body.classList.add('is-awake');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      bar.classList.remove('is-awake');
      document.body.classList.remove('is-awake');
    }, restTime);
  });
}

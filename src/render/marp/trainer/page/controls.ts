// Buttons over the audience's slide for those who have no keyboard at hand. They show when the pointer moves or when one
// has the focus.

import type { Command, WindowCommand } from '../Command.ts';
import type { ViewWords } from '../TrainerWords.ts';
import { fill } from '../TrainerWords.ts';
import { element, setText } from './dom.ts';
import { type Icon, icon } from './icons.ts';

/** Milliseconds after the last move. */
const restTime = 2000;

export interface Controls {
  readonly show: (slide: number, count: number, title: string) => void;
}

type Button = readonly [icon: Icon, label: string, command: Command | WindowCommand];

export function openControls(
  words: ViewWords,
  trainersView: string | undefined,
  run: (command: Command | WindowCommand) => void,
): Controls {
  const buttons: readonly Button[] = [
    ['previous', words.previous, { kind: 'previous' }],
    ['next', words.next, { kind: 'next' }],
    ['overview', words.overview, { kind: 'overview' }],
    ['fullscreen', words.fullscreen, { kind: 'fullscreen' }],
    ...(trainersView === undefined ? [] : [['trainer', trainersView, { kind: 'present' }] as const]),
    ['keys', words.keys, { kind: 'help' }],
  ];
  const place = element('span', { class: 'place' });
  const spoken = element('p', { class: 'spoken', role: 'status' });
  const bar = element(
    'nav',
    { class: 'controls', 'aria-label': words.slides },
    ...buttons.map(([name, label, command]) =>
      element(
        'button',
        { type: 'button', 'aria-label': label, title: label, click: () => run(command) },
        icon(name),
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

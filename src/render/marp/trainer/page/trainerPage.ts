// The script of deck.html, in both of its windows: the audience's, and the trainer's that it opens. Each holds the whole
// state; a key in either changes it in both.

import { browser as mendSlides } from '@marp-team/marp-core/browser';
import { applyCommand } from '../applyCommand.ts';
import { isOver } from '../countdown.ts';
import { type DayState, freshState, isNewer, type Screen } from '../DayState.ts';
import { slideInAddress, trainerHash } from './address.ts';
import { audienceView } from './audienceView.ts';
import { openLink } from './link.ts';
import { liveFigures } from './liveFigures.ts';
import { openMemory } from './memory.ts';
import { now } from './moment.ts';
import { pageData } from './pageData.ts';
import { saveLog } from './saveLog.ts';
import { openShell, type ShellCommand } from './shell.ts';
import { ring } from './sound.ts';
import { openStage } from './stage.ts';
import { trainerView } from './trainerView.ts';

/** Milliseconds between two looks at the clock. */
const tick = 250;

const data = pageData();
const { words } = data;
const stage = openStage();
const screen: Screen = window.location.hash === trainerHash ? 'trainer' : 'audience';
/** Two copies of a deck, or a deck and its older version, do not share a day. */
const key = `deckhand ${window.location.pathname} ${data.agenda} ${data.slides.join()}`;
const memory = openMemory(key, stage.count);
let state: DayState = memory.load(now()) ?? freshState;

const shell = openShell(stage, {
  words,
  rows: [...words.keyRows, ...words.trainerRows],
  current: () => state.slide,
  onCommand,
});
const link = openLink({ key, slides: stage.count, current: () => state, hear });
memory.listen((heard) => {
  if (isNewer(heard, state)) hear(heard);
});

const figures = liveFigures(stage, data);
const view =
  screen === 'trainer'
    ? trainerView(stage, data, data, shell.run, memory.lasts)
    : audienceView(stage, data, figures, shell);

function onCommand(command: ShellCommand): void {
  switch (command.kind) {
    case 'present':
      if (screen === 'audience' && !link.openTrainer()) shell.say(words.popUpBlocked);
      return;
    case 'save-log':
      saveLog(data, state, now());
      return;
    default: {
      const next = applyCommand(data, state, command, { now: now(), screen });
      if (next === state) return;
      hear(next);
      link.tell(next);
      if (command.kind === 'accept-cut') shell.say(words.accepted);
      if (command.kind === 'start-now') shell.say(words.moved);
    }
  }
}

function hear(next: DayState): void {
  state = next;
  memory.save(state);
  show();
}

/** The end of the countdown that was sounded, or that was over before this window looked. */
let sounded = state.countdown && isOver(state.countdown, now()) ? state.countdown.endsAt : null;

function show(): void {
  const moment = now();
  figures.update(state.countdown, moment);
  view(state, moment);
  const { countdown } = state;
  if (countdown?.endsAt == null || countdown.endsAt === sounded || !isOver(countdown, moment)) return;
  sounded = countdown.endsAt;
  if (!state.isSilent && state.changedBy === screen) ring();
}

function followAddress(): void {
  const slide = slideInAddress(stage.count);
  if (screen === 'audience' && slide !== undefined && slide !== state.slide) onCommand({ kind: 'go', slide });
}

document.documentElement.dataset.view = screen;
mendSlides();
followAddress();
window.addEventListener('hashchange', followAddress);
// The first slide is a visit, too; a second window is told of it.
if (state.visits.length === 0 && (screen === 'audience' || window.opener === null))
  onCommand({ kind: 'go', slide: state.slide });
show();
window.setInterval(show, tick);

// The trainer's screen: this slide and the next, notes, the clock, how the day stands, what to cut, the countdown.

import { type DeckShape, shownSlide } from '../applyCommand.ts';
import { progressOf } from '../progress.ts';
import type { TrainerData } from '../TrainerData.ts';
import { fill } from '../TrainerWords.ts';
import type { View } from './audienceView.ts';
import { countdownPanel } from './countdownPanel.ts';
import { dayBar } from './dayBar.ts';
import { element, setShown, setText } from './dom.ts';
import { labelledButton, type Run } from './labelledButton.ts';
import { proposalPanel } from './proposalPanel.ts';
import type { Stage } from './stage.ts';

export function trainerView(
  stage: Stage,
  data: TrainerData,
  deck: DeckShape,
  run: Run,
  lasts: boolean,
): View {
  const { words } = data;
  document.title = `${words.trainersView} – ${document.title}`;
  const bar = dayBar(data, run);
  const proposal = proposalPanel(data, run);
  const countdown = countdownPanel(data, run);
  const notes = notesPanel(data, proposal.panel);
  const lastSlide = element('p', { class: 'last-slide' }, words.lastSlide);
  const blank = element('p', { class: 'blank-badge' }, words.blank);
  const place = element('span');
  const sound = labelledButton(words.soundOn, 'M', () => run({ kind: 'sound' }));
  const foot = element(
    'footer',
    { class: 'foot' },
    place,
    sound.button,
    labelledButton(words.saveLog, 'L', () => run({ kind: 'save-log' })).button,
    labelledButton(words.keys, '?', () => run({ kind: 'help' })).button,
    ...(lasts ? [] : [element('span', { class: 'warning' }, words.notRemembered)]),
  );
  document.body.prepend(bar.panel);
  stage.main.append(element('p', { class: 'next-label' }, words.nextSlide), lastSlide, blank);
  document.body.append(countdown.panel, notes.panel, foot);
  return (state, now) => {
    const next = shownSlide(deck, state, 1);
    const isLast = next === state.slide;
    stage.show(state.slide, isLast ? undefined : next);
    setShown(lastSlide, isLast);
    setShown(blank, state.isBlank);
    notes.show(state.slide);
    const progress = progressOf(data.day, state, now);
    bar.show(state, progress, now);
    proposal.show(state, progress);
    countdown.show(state, now);
    setText(place, fill(words.slideOf, state.slide + 1, stage.count));
    sound.label(state.isSilent ? words.soundOff : words.soundOn);
  };
}

interface NotesPanel {
  readonly panel: HTMLElement;
  readonly show: (slide: number) => void;
}

/** The notes stand in the page, one article a slide. */
function notesPanel({ words }: TrainerData, proposal: HTMLElement): NotesPanel {
  const all = document.getElementById('notes');
  if (all === null) throw new Error('the page holds no notes');
  const articles = new Map([...all.querySelectorAll('article')].map((note) => [note.dataset.slide, note]));
  const none = element('p', { class: 'no-notes' }, words.noNotes);
  const scroller = element('div', {
    class: 'scrolls',
    tabindex: '0',
    role: 'region',
    'aria-label': words.notes,
  });
  scroller.append(all, none);
  all.hidden = false;
  let shown = -1;
  return {
    panel: element('div', { class: 'notes-panel' }, proposal, scroller),
    show(slide) {
      if (slide === shown) return;
      shown = slide;
      for (const [name, note] of articles) note.hidden = name !== String(slide);
      setShown(none, !articles.has(String(slide)));
      scroller.scrollTop = 0;
    },
  };
}

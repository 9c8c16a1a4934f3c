// What every window of a deck has: keys, the overview, the keys' dialog, full screen, blank, a line for short messages.
// In: words, and what to do with a command. Never knows the day or its plan.

import type { Command, WindowCommand } from '../Command.ts';
import { isForControl, readKey } from '../readKey.ts';
import type { ViewWords } from '../TrainerWords.ts';
import { fill } from '../TrainerWords.ts';
import { element, setText } from './dom.ts';
import { keysDialog } from './keysDialog.ts';
import { openOverview } from './overview.ts';
import type { Stage } from './stage.ts';

export type ShellCommand = Command | { readonly kind: 'present' | 'save-log' };

export interface Shell {
  readonly run: (command: Command | WindowCommand) => void;
  readonly say: (text: string) => void;
  readonly blank: (isBlank: boolean) => void;
}

export interface ShellOptions {
  readonly words: ViewWords;
  readonly rows: ViewWords['keyRows'];
  readonly current: () => number;
  readonly onCommand: (command: ShellCommand) => void;
}

/** Milliseconds that a message stays. */
const messageTime = 6000;

export function openShell(stage: Stage, { words, rows, current, onCommand }: ShellOptions): Shell {
  const message = element('p', { class: 'message', role: 'status' });
  document.body.append(message);
  const dialog = keysDialog(words, rows);
  const overview = openOverview(stage, (slide) => onCommand({ kind: 'go', slide }));
  let timer = 0;
  let digits = '';

  const say = (text: string) => {
    setText(message, text);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => setText(message, ''), messageTime);
  };
  const closeAll = () => {
    dialog.close();
    overview.close();
  };
  const run = (command: Command | WindowCommand) => {
    switch (command.kind) {
      case 'help':
        return dialog.open ? dialog.close() : dialog.showModal();
      case 'overview':
        dialog.close();
        return overview.toggle(current());
      case 'close':
        return closeAll();
      case 'fullscreen':
        return toggleFullscreen();
      default:
        closeAll();
        onCommand(command);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((isControl(event.target) || overview.isOpen()) && isForControl(event.key, digits)) return;
    if (overview.isOpen() && event.key.startsWith('Arrow')) return;
    if (scrolls(event.target) && event.key.startsWith('Arrow')) return;
    const meaning = readKey(event.key, digits);
    if (meaning.digits !== digits) say(meaning.digits === '' ? '' : fill(words.goTo, meaning.digits));
    digits = meaning.digits;
    if (meaning.command === undefined) return;
    if (meaning.command.kind !== 'close') event.preventDefault();
    event.stopPropagation();
    run(meaning.command);
  };
  // Before anything on the page sees the key: Page Down goes on wherever the focus is.
  window.addEventListener('keydown', onKey, { capture: true });
  listenForSwipes(run);
  return {
    run,
    say,
    blank: (isBlank) => document.body.toggleAttribute('data-blank', isBlank),
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, select') !== null;
}

/** Arrow keys scroll long notes when they have the focus. */
function scrolls(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.scrolls') !== null;
}

function toggleFullscreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser may refuse; the deck works as well in its window.
  change.catch(() => undefined);
}

/** px; a shorter move is a touch. */
const shortestSwipe = 60;

function listenForSwipes(run: (command: Command) => void): void {
  let start: Touch | undefined;
  const options = { passive: true };
  window.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    options,
  );
  window.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (start === undefined || end === undefined) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(x) > shortestSwipe && Math.abs(x) > 2 * Math.abs(y))
        run({ kind: x < 0 ? 'next' : 'previous' });
    },
    options,
  );
}

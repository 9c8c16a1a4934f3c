// Keeps the windows of a deck in step. Each holds the whole state; whoever changes it tells the others, and the newer
// one holds. A page from disk has no address of its own, so storage and channels may be refused between windows:
// messages between a window and the one that opened it always pass, and a beat every second mends what was missed.

import { type DayState, isNewer } from '../DayState.ts';
import { readState } from '../readState.ts';
import { trainerHash } from './address.ts';
import { element } from './dom.ts';

export interface Link {
  readonly tell: (state: DayState) => void;
  /** Opens the trainer's view, or brings it forward; false when the browser refuses. */
  readonly openTrainer: () => boolean;
}

export interface LinkOptions {
  readonly key: string;
  readonly slides: number;
  readonly current: () => DayState;
  readonly hear: (state: DayState) => void;
}

/** Milliseconds. */
const beat = 1000;

export function openLink({ key, slides, current, hear }: LinkOptions): Link {
  const partners = new Set<Window>();
  if (isWindow(window.opener)) partners.add(window.opener);
  const send = (to: Window, state: DayState) => to.postMessage({ deckhand: key, state }, '*');
  const tell = (state: DayState) => {
    for (const partner of partners) if (!partner.closed) send(partner, state);
  };
  window.addEventListener('message', ({ data, source }) => {
    if (data?.deckhand !== key || !isWindow(source)) return;
    partners.add(source);
    const state = readState(data.state, slides);
    if (state === undefined) return;
    if (isNewer(state, current())) hear(state);
    else if (isNewer(current(), state)) send(source, current());
  });
  window.setInterval(() => tell(current()), beat);
  // A window that has just been opened knows nothing: the other one answers with what it knows.
  tell(current());
  return {
    tell,
    openTrainer() {
      const opened = window.open(trainerAddress(), `deckhand ${key}`, 'popup,width=1280,height=720');
      if (opened === null) return false;
      partners.add(opened);
      opened.focus();
      return true;
    },
  };
}

function trainerAddress(): string {
  return element('a', { href: trainerHash }).href;
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'closed' in value;
}

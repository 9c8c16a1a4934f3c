// What survives a reload. The state goes to the browser's storage; where that is not allowed, into the page's history
// entry, which a reload keeps and a closed window loses. Read back, it is checked: anyone could have written it.

import type { DayState } from '../DayState.ts';
import { readState } from '../readState.ts';

export interface Memory {
  /** False where only the history entry is left. */
  readonly lasts: boolean;
  readonly load: (now: number) => DayState | undefined;
  readonly save: (state: DayState) => void;
  /** Calls back when another window has saved. */
  readonly listen: (heard: (state: DayState) => void) => void;
}

/** Milliseconds: what is older belongs to another day. */
const longestDay = 12 * 3_600_000;

export function openMemory(key: string, slides: number): Memory {
  const storage = allowedStorage();
  const parse = (text: string | null) => (text === null ? undefined : readState(safeJson(text), slides));
  return {
    lasts: storage !== undefined,
    load(now) {
      const stored = parse(storage?.getItem(key) ?? null) ?? readState(window.history.state, slides);
      return stored && now - stored.changedAt < longestDay ? stored : undefined;
    },
    save(state) {
      if (storage !== undefined) storage.setItem(key, JSON.stringify(state));
      else window.history.replaceState(state, '');
    },
    listen(heard) {
      window.addEventListener('storage', (event) => {
        const state = event.key === key ? parse(event.newValue) : undefined;
        if (state) heard(state);
      });
    },
  };
}

/** Reading `localStorage` throws where it is not allowed; writing may throw where it is full. */
function allowedStorage(): Storage | undefined {
  try {
    const probe = 'deckhand';
    window.localStorage.setItem(probe, probe);
    window.localStorage.removeItem(probe);
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

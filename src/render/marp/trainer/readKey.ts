// Keys and clickers. In: a key as the browser names it, the digits typed so far. Out: what it asks for, and the digits.
// Page Down always goes on: that is what clickers send.

import type { Command, WindowCommand } from './Command.ts';

export interface KeyMeaning {
  readonly command: Command | WindowCommand | undefined;
  /** Digits that wait for Enter. */
  readonly digits: string;
}

const keys: Readonly<Record<string, Command | WindowCommand>> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  ' ': { kind: 'next' },
  Enter: { kind: 'next' },
  PageUp: { kind: 'previous' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  '.': { kind: 'blank' },
  b: { kind: 'blank' },
  t: { kind: 'countdown' },
  '+': { kind: 'lengthen', minutes: 1 },
  '=': { kind: 'lengthen', minutes: 1 },
  '-': { kind: 'lengthen', minutes: -1 },
  x: { kind: 'end-countdown' },
  m: { kind: 'sound' },
  c: { kind: 'accept-cut' },
  s: { kind: 'start-now' },
  u: { kind: 'undo' },
  l: { kind: 'save-log' },
  p: { kind: 'present' },
  f: { kind: 'fullscreen' },
  o: { kind: 'overview' },
  '?': { kind: 'help' },
  h: { kind: 'help' },
  Escape: { kind: 'close' },
};

const mostDigits = 4;

export function readKey(key: string, digits: string): KeyMeaning {
  if (/^\d$/.test(key)) return { command: undefined, digits: (digits + key).slice(-mostDigits) };
  if (digits !== '' && key === 'Enter')
    return { command: { kind: 'go', slide: Number(digits) - 1 }, digits: '' };
  if (digits !== '' && key === 'Backspace') return { command: undefined, digits: digits.slice(0, -1) };
  return { command: keys[key.length === 1 ? key.toLowerCase() : key], digits: '' };
}

/** What a focused button or link does itself. */
export function isForControl(key: string, digits: string): boolean {
  return key === ' ' || (key === 'Enter' && digits === '');
}

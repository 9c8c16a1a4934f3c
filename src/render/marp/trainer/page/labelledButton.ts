// A button that shows its key.

import type { Command, WindowCommand } from '../Command.ts';
import { element, setText } from './dom.ts';

export type Run = (command: Command | WindowCommand) => void;

export interface LabelledButton {
  readonly button: HTMLButtonElement;
  readonly label: (text: string) => void;
}

export function labelledButton(text: string, key: string, click: () => void): LabelledButton {
  const label = element('span', {}, text);
  const button = element('button', { type: 'button', click }, label);
  if (key !== '') {
    button.append(element('kbd', { 'aria-hidden': 'true' }, key));
    button.setAttribute('aria-keyshortcuts', key);
  }
  return { button, label: (next) => setText(label, next) };
}

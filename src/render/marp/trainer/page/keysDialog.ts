// The keys, in a dialog. Closes with Escape, with its button, and when the deck goes on.

import type { ViewWords } from '../TrainerWords.ts';
import { element } from './dom.ts';

export function keysDialog(words: ViewWords, rows: ViewWords['keyRows']): HTMLDialogElement {
  const body = element(
    'tbody',
    {},
    ...rows.map(([keys, meaning]) =>
      element('tr', {}, element('th', { scope: 'row' }, ...keyCaps(keys)), element('td', {}, meaning)),
    ),
  );
  const dialog: HTMLDialogElement = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, words.keys),
    element('table', {}, body),
    element('button', { type: 'button', click: () => dialog.close() }, words.close),
  );
  document.body.append(dialog);
  return dialog;
}

/** Two spaces part keys that do the same. */
function keyCaps(keys: string): readonly Node[] {
  return keys.split('  ').map((key) => element('kbd', {}, key));
}

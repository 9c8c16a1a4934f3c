// Words that someone says, in the quotation marks of the language. Marks that the author wrote stay as they are.

import type { Inline, Text } from '../model/markdown.ts';
import type { Words } from './words.ts';

export function quoted(text: Text, say: Words): readonly Inline[] {
  if (/^["'“„«‘‚‹»]/u.test(text.source)) return text.inlines;
  const [open, close] = say.quote;
  return [{ kind: 'text', text: open }, ...text.inlines, { kind: 'text', text: close }];
}

// Texts that a workshop is shipped with and that whoever holds it has to fill in.

import type { Text } from './markdown.ts';

export function isPlaceholder(text: Text | undefined): boolean {
  return text?.source.startsWith('REPLACE') ?? false;
}

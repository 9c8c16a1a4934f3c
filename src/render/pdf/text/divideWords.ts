// Words to their parts, for paragraphs that whole words fill badly. Comes in: tokens. Goes out: the same with a place
// to break at within words.

import type { Setting } from '../Setting.ts';
import { widthOf } from './Collector.ts';
import type { Token, Word } from './Token.ts';

export function divideWords(tokens: readonly Token[], setting: Setting): readonly Token[] {
  const { hyphenate } = setting;
  if (hyphenate === undefined) return tokens;
  return tokens.flatMap((token, index): readonly Token[] => {
    if (token.kind !== 'word' || token.ink.undivided || token.footnote !== undefined) return [token];
    const isWhole = token.space > 0 || index === tokens.length - 1;
    if (!isWhole || tokens[index - 1]?.space === 0) return [token];
    return divide(token, hyphenate(token.text), setting);
  });
}

function divide(word: Word, parts: readonly string[], setting: Setting): readonly Token[] {
  if (parts.length < 2) return [word];
  const hyphenWidth = widthOf('-', word.ink, setting);
  const widths = parts.map((part) => widthOf(part, word.ink, setting));
  // kerning between parts and reserves for numbers stay in the whole word's width
  const rest = word.width - widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  return parts.map((text, index): Token => {
    const isLast = index === parts.length - 1;
    if (isLast) return { ...word, text, width: rest };
    return { ...word, text, width: widths[index] ?? 0, space: 0, breakable: true, hyphenWidth };
  });
}

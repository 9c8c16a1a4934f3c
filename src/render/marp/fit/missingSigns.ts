// Signs on slides that no font has: a browser would show a box, or what the machine at hand has. In: a deck, its fonts.
// Out: a diagnostic for each, the same that papers have, so that a deck alone is as sound as one with its papers.

import type { Diagnostic, Location } from '../../../diagnostics/Diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { missingSign } from '../../../fonts/missingSign.ts';
import { visitInlines } from '../../../model/mapInlines.ts';
import type { Deck } from '../../../publications/Deck.ts';

/** Beyond the Latin letters that the shipped fonts have. */
const uncommon = /(?!\s)[\u0180-\u{10ffff}]/gu;

export function missingSigns({ slides }: Deck, fonts: Fonts): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (data: unknown, origin: Location) =>
    visitInlines(data, (inline) => {
      if (inline.kind !== 'text' && inline.kind !== 'code') return;
      for (const sign of new Set(inline.text.match(uncommon)))
        if (fonts.splitByCoverage('sans', sign)[0]?.face === undefined) found.push(missing(sign, origin));
    });
  for (const { kicker, title, blocks, origin } of slides) {
    look([kicker, title], origin);
    for (const block of blocks) look(block, block.origin);
  }
  return found;
}

function missing(sign: string, origin: Location): Diagnostic {
  const { message, hints } = missingSign(sign);
  return problem('glyph-is-in-a-font', origin, message, hints);
}

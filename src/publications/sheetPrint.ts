// How the pieces of a handout are printed: its stock, or the one that suits it, marks, bleed, offset. In: the Plan and
// the handout. Out: a SheetPrint.

import type { Handout } from '../model/Handout.ts';
import { chooseStock } from '../model/stock/chooseStock.ts';
import { bleeds } from '../model/stock/plainStock.ts';
import type { Plan } from '../plan/Plan.ts';
import type { SheetPrint } from './CardSheet.ts';
import { cardWordsFor } from './words/cardWords.ts';

export function sheetPrint(plan: Plan, handout: Handout): SheetPrint {
  const paper = handout.paper ?? plan.paper;
  const stock = chooseStock(handout, paper);
  return {
    stock,
    wanted: handout.stock ?? wantedSize(handout.size),
    duplex: stock?.fold === undefined ? (handout.duplex ?? 'long-edge') : 'fold',
    marks: handout.crop_marks === 'on' || (handout.crop_marks === 'auto' && stock?.precut === false),
    bleed: handout.bleed ?? bleeds[stock?.paper ?? paper],
    calibration: handout.calibration,
    offset: handout.offset,
    copies: plan.copies,
    words: cardWordsFor(plan.workshop.lang),
  };
}

function wantedSize(size: Handout['size']): string {
  if (size === undefined || typeof size === 'string') return size ?? 'a7';
  return `${size.width} × ${size.height} mm`;
}

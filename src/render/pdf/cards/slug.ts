// The line outside the cards that tells the one who prints: which sheet, which side, how to turn it, and a ruler that
// shows whether a viewer has scaled it.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { CardSheet, SlugWords } from '../../../publications/CardSheet.ts';
import type { Size } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { mm } from '../units.ts';

const english: SlugWords = {
  sheet: (number, count) => `Sheet ${number} of ${count}`,
  front: 'front',
  back: 'back',
  'long-edge': 'flip on the long edge',
  'short-edge': 'flip on the short edge',
  scale: 'print at 100 %',
};

const typeSize = 8;
/** mm. */
const rulerLength = 50;
const baseline = 9;
const side = 16;

export function slug(
  sheet: CardSheet,
  number: number,
  count: number,
  face: 'front' | 'back',
  page: Size,
  fonts: Fonts,
): readonly Item[] {
  const words = sheet.slug ?? english;
  const { duplex } = sheet.options;
  const flip = duplex === 'long-edge' || duplex === 'short-edge' ? [words[duplex]] : [];
  const parts = [sheet.title, words.sheet(number, count), words[face], ...flip, words.scale];
  const y = page.height - mm(baseline);
  return [
    ...printed(parts.join(' · '), mm(side), y, fonts),
    ...ruler(page.width - mm(side + rulerLength), y, fonts),
  ];
}

function printed(text: string, x: number, y: number, fonts: Fonts): readonly Item[] {
  let at = x;
  const runs = fonts.splitByCoverage('sans', text).flatMap((run) => {
    if (run.face === undefined) return [];
    const start = at;
    at += (fonts.face(run.face).shape(run.text).width * typeSize) / 1000;
    return [{ x: start, text: run.text, face: run.face, size: typeSize, grey: 0 }];
  });
  return [{ kind: 'text', y, runs, tag: pagination, continues: false }];
}

/** 50 mm from the first to the last stroke, a stroke every 10. */
function ruler(x: number, y: number, fonts: Fonts): readonly Item[] {
  const length = mm(rulerLength);
  const stroke = { kind: 'rule', width: 0.5, grey: 0, tag: pagination } as const;
  const ticks = Array.from({ length: 6 }, (_, index): Item => {
    const high = index % 5 === 0 ? 6 : 3;
    return { ...stroke, x: x + mm(10 * index), y, dx: 0, dy: -high };
  });
  const label = '50 mm';
  const width = (fonts.face('sans').shape(label).width * typeSize) / 1000;
  return [
    { ...stroke, x, y, dx: length, dy: 0 },
    ...ticks,
    ...printed(label, x + (length - width) / 2, y - 5, fonts),
  ];
}

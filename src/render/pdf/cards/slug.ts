// The line outside the cards that tells the one who prints: which sheet, which side, how to turn it, and a ruler that
// shows whether a viewer has scaled it.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { SheetPrint } from '../../../publications/CardSheet.ts';
import type { Size } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { mm } from '../units.ts';

const typeSize = 8;
const leastSize = 6;
/** mm. */
const rulerLength = 50;
const baseline = 7.2;
const side = 16;
const gap = 5;

export interface SlugFacts {
  readonly title: string;
  readonly print: SheetPrint;
  readonly number: number;
  readonly count: number;
  readonly face: 'front' | 'back';
  /** Both sides of the paper are printed. */
  readonly twoSided: boolean;
}

export function slug(facts: SlugFacts, page: Size, fonts: Fonts): readonly Item[] {
  const { words } = facts.print;
  const parts = [words.sheet(facts.number, facts.count), ...turning(facts), words.scale];
  const y = page.height - mm(baseline);
  const room = page.width - mm(2 * side + rulerLength + gap);
  return [
    ...printed(fitted(facts.title, parts.join(' · '), room, fonts), mm(side), y, fonts),
    ...ruler(page.width - mm(side + rulerLength), y, fonts),
  ];
}

function turning({ print, face, twoSided }: SlugFacts): readonly string[] {
  const { words, duplex, stock } = print;
  if (stock?.fold !== undefined) return [words[stock.purpose === 'tent' ? 'tent' : 'fold']];
  if (!twoSided || (duplex !== 'long-edge' && duplex !== 'short-edge')) return [];
  return [words[face], words[duplex]];
}

/** The title gives way where the line is too long. */
function fitted(title: string, facts: string, room: number, fonts: Fonts): string {
  const whole = `${title} · ${facts}`;
  if (widthOf(whole, typeSize, fonts) <= room) return whole;
  const words = title.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[\s–—,:;.-]+$/u, '')} … · ${facts}`;
    if (widthOf(shorter, typeSize, fonts) <= room) return shorter;
  }
  return facts;
}

function widthOf(text: string, size: number, fonts: Fonts): number {
  return fonts.splitByCoverage('sans', text).reduce((sum, { face, text: part }) => {
    return face === undefined ? sum : sum + (fonts.face(face).shape(part).width * size) / 1000;
  }, 0);
}

/** A text in small type; a sign that no font has is left out. */
export function printed(text: string, x: number, y: number, fonts: Fonts, size = typeSize): readonly Item[] {
  let at = x;
  const runs = fonts.splitByCoverage('sans', text).flatMap((run) => {
    if (run.face === undefined) return [];
    const start = at;
    at += (fonts.face(run.face).shape(run.text).width * size) / 1000;
    return [{ x: start, text: run.text, face: run.face, size, grey: 0 }];
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
  const width = (fonts.face('sans').shape(label).width * leastSize) / 1000;
  return [
    { ...stroke, x, y, dx: length, dy: 0 },
    ...ticks,
    ...printed(label, x + (length - width) / 2, y - 4, fonts, leastSize),
  ];
}

// The line outside the cards that tells the one who prints: which sheet, which side, how to turn it, and a ruler that
// shows whether a viewer has scaled it.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { SheetPrint } from '../../../publications/CardSheet.ts';
import type { Size } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { greys } from '../stylesheet.ts';
import { measureText, runsAt } from '../text/measureText.ts';
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
  readonly count: number;
  /** Both sides of the paper are printed. */
  readonly twoSided: boolean;
}

export type Slug = (number: number, face: 'front' | 'back') => readonly Item[];

/** What is alike on all sheets is set once: a roster has thousands. */
export function createSlug(facts: SlugFacts, page: Size, fonts: Fonts): Slug {
  const y = page.height - mm(baseline);
  const room = page.width - mm(2 * side + rulerLength + gap);
  const alike = ruler(page.width - mm(side + rulerLength), y, fonts);
  const titles = { front: titleFor(facts, 'front', room, fonts), back: titleFor(facts, 'back', room, fonts) };
  return (number, face) => [
    ...printed(titles[face] + told(facts, number, face), mm(side), y, fonts),
    ...alike,
  ];
}

function told(facts: SlugFacts, number: number, face: 'front' | 'back'): string {
  const { words } = facts.print;
  return [words.sheet(number, facts.count), ...turning(facts, face), words.scale].join(' · ');
}

function turning({ print, twoSided }: SlugFacts, face: 'front' | 'back'): readonly string[] {
  const { words, duplex, stock } = print;
  if (stock?.fold !== undefined) return [words[stock.purpose === 'tent' ? 'tent' : 'fold']];
  if (!twoSided || (duplex !== 'long-edge' && duplex !== 'short-edge')) return [];
  return [words[face], words[duplex]];
}

/** The title gives way where the line of the last sheet, which has the most figures, is too long. */
function titleFor(facts: SlugFacts, face: 'front' | 'back', room: number, fonts: Fonts): string {
  const rest = told(facts, facts.count, face);
  const fits = (title: string) => measureText(title + rest, 'sans', fonts).width * typeSize <= room;
  const whole = `${facts.title} · `;
  if (fits(whole)) return whole;
  const words = facts.title.split(' ');
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(' ').replace(/[\s–—·,:;.-]+$/u, '')} … · `;
    if (fits(shorter)) return shorter;
  }
  return '';
}

/** A text in small type; a sign that no font has is left out. */
export function printed(text: string, x: number, y: number, fonts: Fonts, size = typeSize): readonly Item[] {
  const runs = runsAt(measureText(text, 'sans', fonts), x, size, greys.black);
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
  const { width } = measureText(label, 'sans', fonts);
  return [
    { ...stroke, x, y, dx: length, dy: 0 },
    ...ticks,
    ...printed(label, x + (length - width * leastSize) / 2, y - 4, fonts, leastSize),
  ];
}

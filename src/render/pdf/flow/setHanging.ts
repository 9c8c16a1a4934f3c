// Blocks beside a narrow column: a guide's clock time and slides, and what is said and done. Comes in: both columns.
// Goes out: the strips of the wider one with the pieces of the narrow one on them, each piece as far up as the one
// before it leaves room; pieces for which the text is too short stand beside each other below it. A piece is never cut;
// between two of them the page may end.

import type { Hanging } from '../../../publications/Handout.ts';
import { mm } from '../units.ts';
import { stack } from './besideEachOther.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { heightOf, type Slab } from './Slab.ts';
import { emptySlab } from './setBox.ts';
import { shiftSlab } from './shiftSlab.ts';

/** Strips of the narrow column that hold together: a picture and its caption. */
type Piece = readonly Slab[];

export function setHanging(hanging: Hanging, context: FlowContext): readonly Slab[] {
  const { setting, styles } = context;
  const parent = setting.structure.add('Div', context.parent);
  const gap = styles.grid * 0.75;
  const narrow = Math.min(mm(hanging.width), context.width / 2);
  const beside = context.setBlocks(hanging.beside, inside(context, narrow, { parent }));
  const width = context.width - narrow - gap;
  const level = context.level === 'inside' ? 'inside' : 'beside';
  const blocks = context.setBlocks(
    hanging.blocks,
    inside(context, width, { parent, level, signs: hanging.signs }),
  );
  const content = blocks.map((slab) => shiftSlab(slab, narrow + gap));
  const hung = hangOrRow(piecesOf(beside), content, { width: context.width, narrow, gap });
  const last = hung.at(-1);
  return last === undefined || hung.length === content.length
    ? hung
    : [...hung.slice(0, -1), { ...last, below: Math.max(last.below, styles.grid / 2) }];
}

interface Measures {
  readonly width: number;
  readonly narrow: number;
  readonly gap: number;
}

/** As many pieces hang as make the whole lowest; the others stand in rows. */
function hangOrRow(pieces: readonly Piece[], content: readonly Slab[], measures: Measures): readonly Slab[] {
  let best = hangPieces(pieces, content);
  for (let hanging = pieces.length - 2; hanging >= 0; hanging -= 1) {
    const hung = hangPieces(pieces.slice(0, hanging), content);
    const mixed = [...hung, ...rowsOf(pieces.slice(hanging), measures)];
    if (heightOf(mixed) < heightOf(best)) best = mixed;
  }
  return best;
}

function rowsOf(pieces: readonly Piece[], { width, narrow, gap }: Measures): readonly Slab[] {
  const inRow = Math.max(1, Math.floor((width + gap) / (narrow + gap)));
  const rows: Slab[] = [];
  for (let at = 0; at < pieces.length; at += inRow) {
    const row = pieces.slice(at, at + inRow);
    rows.push({
      ...emptySlab(Math.max(...row.map(heightOf))),
      items: row.flatMap((piece, index) => stack(piece, index * (narrow + gap), 0)),
      above: gap,
      below: gap,
    });
  }
  return rows;
}

function piecesOf(slabs: readonly Slab[]): readonly Piece[] {
  const pieces: Slab[][] = [];
  let open = false;
  for (const slab of slabs) {
    const last = pieces.at(-1);
    if (open && last !== undefined) last.push(slab);
    else pieces.push([slab]);
    open = slab.keep !== 'free' || slab.below === 0;
  }
  return pieces;
}

function hangPieces(pieces: readonly Piece[], content: readonly Slab[]): readonly Slab[] {
  const strips = [...content];
  const tops = topsOf(content);
  let end = heightOf(content);
  let free = 0;
  let at = 0;
  for (const piece of pieces) {
    // where the page may end, so that pieces do not chain each other
    while (at < strips.length && ((tops[at] ?? 0) < free || strips[at - 1]?.keep === 'need')) at += 1;
    const strip = strips[at];
    const drop = at === 0 && strip ? Math.max(0, strip.baseline - (piece[0]?.baseline ?? 0)) : 0;
    const top = tops[at] ?? Math.max(end, free);
    const bottom = top + drop + heightOf(piece);
    if (strip === undefined) {
      const above = strips.length === 0 ? 0 : top - end;
      strips.push({ ...emptySlab(bottom - top), items: stack(piece, 0, 0), above });
      tops.push(top);
      end = bottom;
    } else {
      strips[at] = { ...strip, items: [...stack(piece, 0, drop), ...strip.items] };
      end = holdTo(bottom, at, strips, tops, end);
    }
    free = bottom + (piece.at(-1)?.below ?? 0);
  }
  return strips;
}

/** Strips from `at` on stay together as far down as `bottom`; where they end before, a strip of nothing follows them.
 *  Gives where the strips end. */
function holdTo(bottom: number, at: number, strips: Slab[], tops: number[], end: number): number {
  for (let index = at; index < strips.length; index += 1) {
    const strip = strips[index];
    if (strip === undefined) return end;
    strips[index] = { ...strip, rigid: true };
    if ((tops[index] ?? 0) + strip.height >= bottom) return end;
    const isLast = index === strips.length - 1;
    strips[index] = { ...strip, rigid: true, keep: 'need', ...(isLast ? { below: 0 } : {}) };
  }
  strips.push(emptySlab(bottom - end));
  tops.push(end);
  return bottom;
}

/** Upper edges, from that of the first. */
function topsOf(slabs: readonly Slab[]): number[] {
  let y = 0;
  let below = 0;
  return slabs.map((slab, index) => {
    const top = y + (index === 0 ? 0 : Math.max(below, slab.above));
    y = top + slab.height;
    below = slab.below;
    return top;
  });
}

// Blocks to strips: one line for each kind of block. Comes in: blocks in reading order and their surroundings. Goes
// out: strips from top to bottom. Never knows on which page they will stand.

import type { Inline, Picture } from '../../../model/markdown.ts';
import type { Aside, Group, PrintBlock } from '../../../publications/Handout.ts';
import { greys, rules } from '../stylesheet.ts';
import { mm } from '../units.ts';
import type { FlowContext } from './FlowContext.ts';
import { heightOf, type Note, type Slab } from './Slab.ts';
import { emptySlab, setBox, setColumns, setWritingBox } from './setBox.ts';
import { setGrid } from './setGrid.ts';
import { setList } from './setList.ts';
import { setParagraph, setText } from './setParagraph.ts';
import { setPicture } from './setPicture.ts';
import { setCode, setQuote } from './setQuoted.ts';
import { isSigned, setRemark, setRole, widestSign } from './setRole.ts';
import { setTable } from './setTable.ts';
import { setTitle } from './setTitle.ts';
import { shiftSlab } from './shiftSlab.ts';

export function setBlocks(blocks: readonly PrintBlock[], context: FlowContext): readonly Slab[] {
  const slabs: Slab[] = [];
  const signWidth = widestSign(blocks, context);
  let notes: Note[] = [];
  let previous: PrintBlock | undefined;
  for (const block of blocks) {
    if (block.kind === 'aside' && context.wideWidth > context.width) {
      notes.push(setNote(block, context));
      continue;
    }
    const remark = block.kind === 'role' && block.role === 'small' && isSigned(previous);
    const set = remark
      ? setRemark(block, signWidth, context)
      : withSnap(block, setBlock(block, signWidth, context), context);
    const [begin, ...rest] = set;
    if (begin === undefined) continue;
    const first = isKicker(previous) && block.kind === 'title' ? { ...begin, above: 0 } : begin;
    previous = block;
    const last = slabs.at(-1);
    if (isRoom(block) && last !== undefined) slabs[slabs.length - 1] = { ...last, keep: 'need' };
    if (remark && last !== undefined) slabs[slabs.length - 1] = { ...last, below: 0, keep: 'need' };
    const pending = notes.map((note) => ({ ...note, y: first.baseline + note.y }));
    slabs.push(
      pending.length === 0 ? first : { ...first, notes: [...pending, ...(first.notes ?? [])] },
      ...rest,
    );
    notes = [];
  }
  return slabs;
}

/** Blocks of the page itself, not those inside others, start on the grid. */
function withSnap(block: PrintBlock, slabs: readonly Slab[], context: FlowContext): readonly Slab[] {
  if (context.wideWidth === context.width || block.kind === 'page-break') return slabs;
  return slabs.map((slab, index) => (index === 0 ? { ...slab, snap: true } : slab));
}

function setBlock(block: PrintBlock, signWidth: number, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const { structure } = setting;
  switch (block.kind) {
    case 'paragraph':
      return setRunningText(block.inlines, block.origin, context);
    case 'role':
      return setRole(block, signWidth, context);
    case 'title':
      return setTitle(block, context);
    case 'heading': {
      const tag = structure.add(structure.heading(block.level), parent);
      return setParagraph(block.inlines, styles.titles[block.level <= 2 ? 2 : 3], tag, block.origin, context);
    }
    case 'list':
      return setList(block, context);
    case 'table':
      return setTable(block, context);
    case 'grid':
      return setGrid(block, context);
    case 'quote':
      return setQuote(block.blocks, context);
    case 'code':
      return setCode(block.text, block.origin, context);
    case 'lines':
      return setWritingLines(block.count, context);
    case 'divider':
    case 'page-break':
      return [{ ...emptySlab(0), pageBreak: block.kind === 'divider' ? 'next' : block.to }];
    case 'directive':
    case 'comment':
      return [];
    case 'group':
      return setGroup(block, context);
    case 'box':
      return setBox(block, context);
    case 'columns':
      return setColumns(block, context);
    case 'writing-box':
      return setWritingBox(block, context);
    case 'picture':
      return setPicture(block.picture, block.alt, block.width, block.origin, context);
    case 'aside':
      return setParagraph(
        block.inlines,
        styles.roles.small,
        structure.add('P', parent),
        block.origin,
        context,
      );
  }
}

/** Pictures within a paragraph stand between its texts. */
function setRunningText(
  inlines: readonly Inline[],
  origin: PrintBlock['origin'],
  context: FlowContext,
): readonly Slab[] {
  const style = { ...context.styles.paragraph, text: context.text };
  const parts = splitAtPictures(inlines);
  return parts.flatMap((part): readonly Slab[] => {
    if (Array.isArray(part)) {
      return setParagraph(part, style, context.setting.structure.add('P', context.parent), origin, context);
    }
    const { picture, alt, origin: place } = part as Picture;
    return picture === undefined ? [] : setPicture(picture, alt, undefined, place, context);
  });
}

function splitAtPictures(inlines: readonly Inline[]): readonly (Picture | Inline[])[] {
  const parts: (Picture | Inline[])[] = [];
  for (const inline of inlines) {
    const last = parts.at(-1);
    if (inline.kind === 'image') parts.push(inline);
    else if (Array.isArray(last)) last.push(inline);
    else if (!isEmpty(inline)) parts.push([inline]);
  }
  return parts;
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');
}

/** Room to write in belongs to what is asked above it. */
function isRoom(block: PrintBlock): boolean {
  return block.kind === 'lines' || block.kind === 'writing-box';
}

/** A kicker stands close above its title, also when it is a block of its own. */
function isKicker(block: PrintBlock | undefined): boolean {
  return block?.kind === 'role' && block.role === 'kicker';
}

/** mm from rule to rule: what a hand needs. */
const writingDistance = 8;

/** Few lines stay together; of more, two at least. */
function setWritingLines(count: number, { width, styles }: FlowContext): readonly Slab[] {
  const height = mm(writingDistance);
  return Array.from({ length: count }, (_, index): Slab => {
    const rule = {
      kind: 'rule',
      x: 0,
      y: height,
      dx: width,
      dy: 0,
      width: rules.hair,
      grey: greys.mid,
      tag: -1,
    } as const;
    const edge = index === 0 || index === count - 2;
    return {
      items: [rule],
      height,
      above: 0,
      below: index === count - 1 ? styles.grid : 0,
      keep: index === count - 1 ? 'free' : edge ? 'need' : 'wish',
      baseline: height,
    };
  });
}

function setGroup(group: Group, context: FlowContext): readonly Slab[] {
  const slabs = context.setBlocks(group.blocks, context);
  return slabs.map((slab, index) =>
    index < slabs.length - 1 && slab.keep === 'free' ? { ...slab, keep: 'wish' } : slab,
  );
}

function setNote(aside: Aside, context: FlowContext): Note {
  const { setting, styles, noteWidth } = context;
  const tag = setting.structure.add('P', context.parent);
  const lines = setText(aside.inlines, styles.note, tag, aside.origin, { setting, width: noteWidth });
  const items = lines.flatMap((line, index) => shiftSlab(line, 0, index * line.height).items);
  return { items, height: heightOf(lines), y: -(lines[0]?.baseline ?? 0) };
}

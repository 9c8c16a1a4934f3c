// Blocks to strips: one line for each kind of block. Comes in: blocks in reading order and their surroundings. Goes
// out: strips from top to bottom. Never knows on which page they will stand.

import type { Lines } from '../../../model/markdown.ts';
import type { Aside, Group, PrintBlock } from '../../../publications/Handout.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { setAnswer } from './setAnswer.ts';
import { setAsides } from './setAsides.ts';
import { setBars } from './setBars.ts';
import { emptySlab, setBox, setColumns, setWritingBox } from './setBox.ts';
import { setGrid } from './setGrid.ts';
import { setHanging } from './setHanging.ts';
import { setList } from './setList.ts';
import { setParagraph } from './setParagraph.ts';
import { setPicture } from './setPicture.ts';
import { setQr } from './setQr.ts';
import { setCode, setQuote } from './setQuoted.ts';
import { isSigned, setRemark, setRole, widestSign } from './setRole.ts';
import { setRunningText } from './setRunningText.ts';
import { setTable } from './setTable.ts';
import { setThumbnail } from './setThumbnail.ts';
import { setTimeline } from './setTimeline.ts';
import { setTitle } from './setTitle.ts';
import { setWritingLines } from './setWritingLines.ts';
import { heldBlocks, isHeading, isRoom, spaceRoom } from './writingRoom.ts';

export function setBlocks(blocks: readonly PrintBlock[], context: FlowContext): readonly Slab[] {
  const slabs: Slab[] = [];
  const signWidth = widestSign(blocks, context);
  const held = heldBlocks(blocks);
  let asides: Aside[] = [];
  let previous: PrintBlock | undefined;
  let holds = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'aside') {
      asides.push(block);
      continue;
    }
    const follows = block.kind === 'role' && block.role === 'small' && isSigned(previous);
    const set = follows
      ? setRemark(block, signWidth, context)
      : withSnap(block, setBlock(withAsides(block, asides), signWidth, context), context);
    const [begin, ...rest] = block.kind === 'group' ? set : setAsides(asides, block, set, context);
    if (begin === undefined) continue;
    if (!isBreak(block)) asides = [];
    let first = isKicker(previous) && block.kind === 'title' ? { ...begin, above: 0 } : begin;
    const before = previous;
    previous = block;
    let last = slabs.pop();
    if (last !== undefined && before !== undefined) {
      [last, first] = spaceRoom([before, last], [block, first], context);
      if (isRoom(block) || isHeading(before)) last = { ...last, keep: 'need' };
      if (follows) last = { ...last, below: 0, keep: 'need' };
      if (holds && last.keep === 'free') last = { ...last, keep: 'wish' };
      slabs.push(last);
    }
    holds = held.has(index);
    slabs.push(...(holds ? heldTogether([first, ...rest]) : [first, ...rest]));
  }
  return [...slabs, ...setAsides(asides, undefined, [], context)];
}

/** A group hands what stands beside it to its own first block. */
function withAsides(block: PrintBlock, asides: readonly Aside[]): PrintBlock {
  return block.kind === 'group' && asides.length > 0
    ? { ...block, blocks: [...asides, ...block.blocks] }
    : block;
}

function isBreak({ kind }: PrintBlock): boolean {
  return kind === 'page-break' || kind === 'divider';
}

/** Blocks of the page itself, not those inside others, start on the grid. */
function withSnap(block: PrintBlock, slabs: readonly Slab[], { level }: FlowContext): readonly Slab[] {
  if (level !== 'page' || isBreak(block)) return slabs;
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
      return isRoom(block) ? heldTogether(setList(block, context)) : setList(block, context);
    case 'table':
      return setTable(block, context);
    case 'grid':
      return setGrid(block, context);
    case 'quote':
      return setQuote(block.blocks, context);
    case 'code':
      return setCode(block.text, block.origin, context);
    case 'lines':
      return setLinesBlock(block, context);
    case 'divider':
    case 'page-break':
      return [{ ...emptySlab(0), pageBreak: block.kind === 'divider' ? 'next' : block.to }];
    case 'directive':
    case 'comment':
    case 'aside':
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
    case 'hanging':
      return setHanging(block, context);
    case 'thumbnail':
      return setThumbnail(block, context);
    case 'timeline':
      return setTimeline(block, context);
    case 'bars':
      return setBars(block, context);
    case 'qr':
      return setQr(block, context);
    case 'answer':
      return setAnswer(block, context);
  }
}

/** In a form, a frame to type in. */
function setLinesBlock(block: Lines, context: FlowContext): readonly Slab[] {
  const { count: lines, entry, readers, origin } = block;
  if (entry === undefined) return setWritingLines(lines, context);
  const answer = { kind: 'text', lines, ruled: true } as const;
  return setAnswer({ kind: 'answer', ...entry, answer, readers, origin }, context);
}

/** A kicker stands close above its title, also when it is a block of its own. */
function isKicker(block: PrintBlock | undefined): boolean {
  return block?.kind === 'role' && block.role === 'kicker';
}

function setGroup(group: Group, context: FlowContext): readonly Slab[] {
  return heldTogether(context.setBlocks(group.blocks, context));
}

function heldTogether(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, index) =>
    index < slabs.length - 1 && slab.keep === 'free' ? { ...slab, keep: 'wish' } : slab,
  );
}

// Room to write in and the words that ask for it: what is asked stands nearer to its own room than to the room above it,
// and whatever one bold line heads stays together. Comes in: blocks, the strips of two that meet. Goes out: whether they
// hold on to each other, and how far apart they stand.

import type { Inline } from '../../../model/markdown.ts';
import { columnName } from '../../../model/Roster.ts';
import type { PrintBlock } from '../../../publications/Handout.ts';
import type { Setting } from '../Setting.ts';
import type { Stylesheet } from '../stylesheet.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';

/** Room to write in belongs to what is asked above it. */
export function isRoom(block: PrintBlock): boolean {
  switch (block.kind) {
    case 'lines':
    case 'writing-box':
    case 'answer':
      return true;
    case 'list':
      return block.items.some(([first]) => first?.kind === 'paragraph' && hasRule(first.inlines));
    default:
      return false;
  }
}

/** Nothing is printed but rules to write on. */
export function isEmpty(inlines: readonly Inline[], setting: Setting): boolean {
  return inlines.every((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'code':
        return inline.text.trim() === '';
      case 'rule':
      case 'break':
        return true;
      case 'field':
        return !setting.fields.has(inline.name) && setting.slots?.has(columnName(inline.name)) !== true;
      case 'image':
      case 'reference':
      case 'footnote':
        return false;
      default:
        return isEmpty(inline.children, setting);
    }
  });
}

function hasRule(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.kind === 'rule');
}

/** A paragraph in bold type alone heads what follows. */
export function isHeading(block: PrintBlock): boolean {
  if (block.kind !== 'paragraph') return false;
  const words = block.inlines.filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
  return words.length > 0 && words.every((inline) => inline.kind === 'strong');
}

/** Which blocks hold on to the next: from a bold line to the last room that it heads, and a paragraph under a title to
 *  what it introduces. */
export function heldBlocks(blocks: readonly PrintBlock[]): ReadonlySet<number> {
  const held = new Set<number>();
  let last = -1;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as PrintBlock;
    if (endsInRoom(block)) last = Math.max(last, index);
    if (introduces(blocks, index)) held.add(index);
    if (isHeading(block)) for (let at = index; at < last; at += 1) held.add(at);
    if (isHeading(block) || isPart(block)) last = -1;
  }
  return held;
}

function isPart({ kind }: PrintBlock): boolean {
  return kind === 'title' || kind === 'heading' || kind === 'divider' || kind === 'page-break';
}

function introduces(blocks: readonly PrintBlock[], index: number): boolean {
  const [before, block, next, after] = blocks.slice(Math.max(0, index - 1), index + 3);
  if (index === 0 || before?.kind !== 'title' || block?.kind !== 'paragraph' || isFill(block)) return false;
  if (next === undefined) return false;
  return (
    next.kind !== 'paragraph' || isHeading(next) || isFill(next) || (after !== undefined && isRoom(after))
  );
}

/** In grid units: above what is asked next. */
const gap = 1.25;

/** The strips of two blocks where they meet: the last one of the first, the first one of the second. */
export function spaceRoom(
  [before, last]: readonly [PrintBlock, Slab],
  [block, first]: readonly [PrintBlock, Slab],
  { styles, setting }: FlowContext,
): readonly [Slab, Slab] {
  const isForm = setting.useName !== undefined;
  const opening = firstOf(block);
  if (isText(before) && opensWithRule(opening, isForm, isHeading(before)))
    return [{ ...last, below: 0 }, first];
  // it says whose line that is
  if (isSmall(block) && isFill(before))
    return [
      { ...last, below: 0 },
      { ...first, above: 0, snap: false },
    ];
  if (!endsInRoom(before) || (isForm && !isFill(lastOf(before)))) return [last, first];
  if (isWritable(first)) return [{ ...last, below: Math.min(last.below, styles.grid / 2) }, first];
  return isText(opening) ? [last, parted(first, gap, styles)] : [last, first];
}

/** A line that a rule ends has room above it already. */
export function isWritable({ grow }: Slab): boolean {
  return grow?.how === 'drop';
}

/** `above` in grid units. */
export function parted(slab: Slab, above: number, { grid }: Stylesheet): Slab {
  return {
    ...slab,
    above: Math.max(slab.above, above * grid),
    grow: { how: 'gap', most: grid, step: 1 },
  };
}

function isText(block: PrintBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'role';
}

function isSmall(block: PrintBlock): boolean {
  return block.kind === 'role' && block.role === 'small';
}

function opensWithRule(block: PrintBlock, isForm: boolean, afterHeading: boolean): boolean {
  switch (block.kind) {
    case 'lines':
      return true;
    case 'answer':
      return !isForm && block.answer.kind === 'text' && block.answer.ruled;
    case 'list':
      return isRoom(block);
    default:
      return afterHeading && isFill(block);
  }
}

/** Ends in a rule to write on. */
function endsInRoom(block: PrintBlock): boolean {
  const last = lastOf(block);
  if (last.kind === 'answer') return last.answer.kind === 'text';
  return last.kind === 'lines' || last.kind === 'writing-box' || isFill(last) || isRoom(last);
}

function isFill(block: PrintBlock): boolean {
  return isText(block) && 'inlines' in block && block.inlines.at(-1)?.kind === 'rule';
}

function firstOf(block: PrintBlock): PrintBlock {
  const first = block.kind === 'group' ? block.blocks[0] : undefined;
  return first === undefined ? block : firstOf(first);
}

function lastOf(block: PrintBlock): PrintBlock {
  const last = block.kind === 'group' ? block.blocks.at(-1) : undefined;
  return last === undefined ? block : lastOf(last);
}

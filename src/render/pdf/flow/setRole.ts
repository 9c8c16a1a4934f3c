// Paragraphs with a role, and the signs that hang before them in one column.

import type { PrintBlock, RoleParagraph } from '../../../publications/Handout.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { markContinued } from './markContinued.ts';
import type { Slab } from './Slab.ts';
import { hangItems } from './setList.ts';
import { setParagraph, setText } from './setParagraph.ts';
import { shiftSlab } from './shiftSlab.ts';

export function widestSign(
  blocks: readonly PrintBlock[],
  { setting, styles, text, signs = [] }: FlowContext,
): number {
  const face = setting.fonts.face(styles.rowHead.face);
  const own = blocks.flatMap((block) => (block.kind === 'role' ? (block.sign ?? []) : []));
  const widths = [...own, ...signs].map((sign) => (face.shape(sign).width * text.size) / 1000);
  return Math.max(0, ...widths);
}

export function isSigned(block: PrintBlock | undefined): boolean {
  return block?.kind === 'role' && block.sign !== undefined;
}

export function setRole(block: RoleParagraph, signWidth: number, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const style = styles.roles[block.role];
  const structure = setting.structure;
  const tag = structure.add(block.role === 'cover-title' ? structure.heading(1) : 'P', parent);
  if (block.sign === undefined) return setParagraph(block.inlines, style, tag, block.origin, context);
  const indent = signWidth + style.text.size * 0.75;
  const width = context.width - indent;
  const lines = setParagraph(block.inlines, style, tag, block.origin, inside(context, width));
  const slabs = block.role === 'say' ? readAtOnce(lines) : lines;
  const signStyle =
    block.role === 'clock'
      ? styles.clock
      : { ...style.text, face: styles.rowHead.face, grey: styles.tableHead.grey };
  const [sign] = setText([{ kind: 'text', text: block.sign }], signStyle, tag, block.origin, {
    setting,
    width: indent,
  });
  const spaced = sign && {
    ...sign,
    items: markContinued(sign.items),
  };
  return hangItems(
    slabs.map((slab) => shiftSlab(slab, indent)),
    spaced,
  );
}

/** Nobody turns a page in the middle of what is read aloud, if it can be helped. */
function readAtOnce(lines: readonly Slab[]): readonly Slab[] {
  return lines.map((line, index) =>
    index < lines.length - 1 && line.keep === 'free' ? { ...line, keep: 'wish' } : line,
  );
}

/** A small remark on what stands above it beside a sign: at the same edge, close to it. */
export function setRemark(block: RoleParagraph, signWidth: number, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const indent = signWidth + context.text.size * 0.75;
  const width = context.width - indent;
  const style = { ...styles.roles.small, above: 0 };
  const tag = setting.structure.add('P', parent);
  const slabs = setParagraph(block.inlines, style, tag, block.origin, inside(context, width));
  return slabs.map((slab) => shiftSlab(slab, indent));
}

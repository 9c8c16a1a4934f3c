// What setting a block needs to know of its surroundings.

import type { PrintBlock } from '../../../publications/Handout.ts';
import type { Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { Stylesheet, TextStyle } from '../stylesheet.ts';
import type { Slab } from './Slab.ts';

export interface FlowContext {
  readonly setting: Setting;
  readonly styles: Stylesheet;
  /** Width that text may take. */
  readonly width: number;
  /** Width with the note column; equal to `width` where there is none. */
  readonly wideWidth: number;
  /** 0 where a page has no note column. */
  readonly noteWidth: number;
  /** Height of a page's text. */
  readonly pageHeight: number;
  readonly parent: Tag;
  /** Style of plain paragraphs, where a surrounding changes it. */
  readonly text: TextStyle;
  /** Depth of nested lists, from 0. */
  readonly listDepth: number;
  /** `page`: at the page's own edges and on its grid. `beside`: a column that flows over pages and may have notes.
   *  `inside`: a box, a cell, a list. */
  readonly level: 'page' | 'beside' | 'inside';
  /** Signs that stand elsewhere in the same column. */
  readonly signs?: readonly string[] | undefined;
  readonly setBlocks: SetBlocks;
}

export type SetBlocks = (blocks: readonly PrintBlock[], context: FlowContext) => readonly Slab[];

/** The surroundings of what stands inside something else, `width` wide. */
export function inside(context: FlowContext, width: number, more: Partial<FlowContext> = {}): FlowContext {
  return { ...context, width, wideWidth: width, level: 'inside', signs: undefined, ...more };
}

export function hasNotes({ level, noteWidth }: FlowContext): boolean {
  return level !== 'inside' && noteWidth > 0;
}

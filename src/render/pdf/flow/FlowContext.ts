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
  /** Width with the note column; equal to `width` inside boxes, cells and lists. */
  readonly wideWidth: number;
  readonly noteWidth: number;
  /** Height of a page's text. */
  readonly pageHeight: number;
  readonly parent: Tag;
  /** Style of plain paragraphs, where a surrounding changes it. */
  readonly text: TextStyle;
  /** Depth of nested lists, from 0. */
  readonly listDepth: number;
  readonly setBlocks: SetBlocks;
}

export type SetBlocks = (blocks: readonly PrintBlock[], context: FlowContext) => readonly Slab[];

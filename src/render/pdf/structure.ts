// Builds the structure tree while blocks are set. Comes in: one call a block. Goes out: an array of nodes, each after
// its parent. Never knows where on the paper anything stands.

import type { StructureNode, StructureType, Tag } from './Layout.ts';

export interface Structure {
  readonly nodes: readonly StructureNode[];
  readonly add: (
    type: StructureType,
    parent: Tag | undefined,
    more?: Omit<StructureNode, 'type' | 'parent'>,
  ) => Tag;
  /** The heading type of this level, or the deepest that does not jump below the heading before it. */
  readonly heading: (level: number) => StructureType;
}

const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

export function createStructure(): Structure {
  const nodes: StructureNode[] = [];
  let depth = 0;
  return {
    nodes,
    add: (type, parent, more = {}) => nodes.push({ type, parent, ...more }) - 1,
    heading: (level) => {
      depth = Math.min(level, depth + 1, headings.length);
      return headings[depth - 1] ?? 'H1';
    },
  };
}

// Short ways to write blocks that are for some readers only, and lists of texts.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Inline, LabelKey, Readers, Text } from '../../model/markdown.ts';
import type { ParagraphRole, PrintBlock } from '../Handout.ts';
import { role, words } from '../workbook/blocks.ts';

/** The same blocks, for these readers alone. What stands inside a block goes with it. */
export function only(readers: Readers, blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  return blocks.map((block) => ({
    ...block,
    readers: block.readers === 'everyone' ? readers : block.readers,
  }));
}

/** The parts that are there, with a middle dot between them. */
export function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

export function strong(text: string): Inline {
  return { kind: 'strong', children: words(text) };
}

/** "Label: text" as one paragraph. */
export function labelled(
  label: string,
  inlines: readonly Inline[],
  origin: Location,
  kind: ParagraphRole = 'body',
): PrintBlock {
  return role(kind, [strong(label), ...words('\u2002'), ...inlines], origin);
}

export function bullets(texts: readonly (readonly Inline[])[], origin: Location, start?: number): PrintBlock {
  return {
    kind: 'list',
    start,
    tight: true,
    items: texts.map((inlines) => [{ kind: 'paragraph', inlines, readers: 'everyone', origin }]),
    readers: 'everyone',
    origin,
  };
}

export function bulletsOf(texts: readonly Text[]): readonly PrintBlock[] {
  const [first] = texts;
  return first === undefined
    ? []
    : [
        bullets(
          texts.map(({ inlines }) => inlines),
          first.origin,
        ),
      ];
}

/** "page 6", "slide 5". */
export function referenceTo(to: 'page' | 'slide', label: LabelKey, origin: Location): Inline {
  return { kind: 'reference', to, id: label, target: label, origin };
}

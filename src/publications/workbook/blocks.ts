// Terse makers of print blocks. Everything they make is for everyone unless `readers` says otherwise.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Inline, LabelKey } from '../../model/markdown.ts';
import type { PageBreak, ParagraphRole, PrintBlock, PrintTable, RoleParagraph, Title } from '../Handout.ts';

export function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

export function role(
  role: ParagraphRole,
  inlines: readonly Inline[],
  origin: Location,
  sign?: string,
): RoleParagraph {
  return {
    kind: 'role',
    role,
    inlines,
    readers: 'everyone',
    origin,
    ...(sign === undefined ? {} : { sign }),
  };
}

export function title(
  level: Title['level'],
  inlines: readonly Inline[],
  origin: Location,
  more: Partial<Pick<Title, 'kicker' | 'figure' | 'labels' | 'running'>> = {},
): Title {
  return { kind: 'title', level, inlines, labels: [], readers: 'everyone', origin, ...more };
}

export function lines(count: number, origin: Location): PrintBlock {
  return { kind: 'lines', count, readers: 'everyone', origin };
}

export function group(blocks: readonly PrintBlock[], origin: Location): PrintBlock {
  return { kind: 'group', blocks, readers: 'everyone', origin };
}

export function box(label: string, blocks: readonly PrintBlock[], origin: Location): PrintBlock {
  return { kind: 'box', tone: 'tint', label, blocks, readers: 'everyone', origin };
}

export function pageBreak(origin: Location, to: PageBreak['to'] = 'next'): PrintBlock {
  return { kind: 'page-break', to, readers: 'everyone', origin };
}

/** "slide 5" in the note column. */
export function slideNote(label: LabelKey, origin: Location): PrintBlock {
  const reference: Inline = { kind: 'reference', to: 'slide', id: label, target: label, origin };
  return { kind: 'aside', inlines: [reference], readers: 'everyone', origin };
}

/** Cells are paragraphs of running text; an empty cell is room to write. */
export function grid(
  head: readonly string[],
  rows: readonly (readonly (readonly Inline[])[])[],
  origin: Location,
  look: Partial<Pick<PrintTable, 'rules' | 'rowHeight' | 'rowHeads' | 'weights' | 'wide'>> = {},
): PrintBlock {
  const cell = (inlines: readonly Inline[]): PrintBlock[] =>
    inlines.length === 0 ? [] : [role('body', inlines, origin)];
  return {
    kind: 'grid',
    head: head.map(words),
    rows: rows.map((row) => row.map(cell)),
    weights: look.weights ?? head.map(() => 1),
    rules: look.rules ?? 'lines',
    rowHeads: look.rowHeads ?? false,
    wide: look.wide ?? false,
    readers: 'everyone',
    origin,
    ...(look.rowHeight === undefined ? {} : { rowHeight: look.rowHeight }),
  };
}

/** A labelled text in the note column. */
export function aside(label: string, inlines: readonly Inline[], origin: Location): PrintBlock {
  const heading: Inline = { kind: 'strong', children: words(label) };
  return { kind: 'aside', inlines: [heading, { kind: 'break' }, ...inlines], readers: 'everyone', origin };
}

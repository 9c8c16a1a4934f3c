// Block tokens of markdown-it to Blocks. Every block gets the readers that the caller names for its place.

import type { Token } from 'markdown-it';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Heading, Inline, Readers } from '../../model/markdown.ts';
import type { Context } from './Context.ts';
import { commentBlocks, isComment, readComments } from './comments.ts';
import { htmlProblem } from './inlineProblems.ts';
import { type InlineRun, readInlines, readLineOfInlines } from './inlines.ts';
import { toTabStops } from './toTabStops.ts';

/** Blocks of `tokens[from, to)`, which must be balanced. */
export function readBlocks(tokens: readonly Token[], readers: Readers, context: Context): readonly Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < tokens.length) {
    const end = endOf(tokens, index);
    blocks.push(...readBlock(tokens.slice(index, end + 1), readers, context));
    index = end + 1;
  }
  return blocks;
}

/** The index of the token that closes the one at `index`; the same index for a token that stands alone. */
export function endOf(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  throw new Error(`markdown-it left ${tokens[index]?.type} open`);
}

/** `tokens` are one block: an opening token, its content, its closing token. */
function readBlock(tokens: readonly Token[], readers: Readers, context: Context): readonly Block[] {
  const [token] = tokens;
  if (token === undefined) return [];
  const inside = tokens.slice(1, -1);
  const origin = placeOf(token, context);
  const base = { readers, origin };
  switch (token.type) {
    case 'paragraph_open':
      return readParagraph(inside, readers, context);
    case 'heading_open':
      return readHeading(token, inside, readers, context);
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items = itemsOf(inside).map((item) => readBlocks(item, readers, context));
      const start = token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : undefined;
      const tight = inside.every(
        ({ type, hidden, level }) => type !== 'paragraph_open' || level > token.level + 2 || hidden,
      );
      return [
        { kind: 'list', start, tight, items: items.map(withoutComments), ...base },
        ...items.flatMap(commentsOf),
      ];
    }
    case 'blockquote_open':
      return withCommentsBehind(readBlocks(inside, readers, context), base);
    case 'table_open':
      return readTable(token, inside, readers, context);
    case 'fence':
    case 'code_block': {
      const language = token.info.trim().split(/\s+/)[0] ?? '';
      return [{ kind: 'code', language, text: toTabStops(token.content.replace(/\n$/, '')), ...base }];
    }
    case 'hr':
      return /^_{4,}$/.test(token.markup)
        ? [{ kind: 'paragraph', inlines: [{ kind: 'rule' }], ...base }]
        : [{ kind: 'divider', ...base }];
    case 'html_block':
      return readHtml(token, origin, readers, context);
    default:
      throw new Error(`unknown block token ${token.type}`);
  }
}

/** Comments and directives speak of the whole slide: those within a list or a quote are put behind it. */
function commentsOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind === 'comment' || kind === 'directive');
}

function withoutComments(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'directive');
}

function withCommentsBehind(
  blocks: readonly Block[],
  base: Pick<Block, 'readers' | 'origin'>,
): readonly Block[] {
  return [{ kind: 'quote', blocks: withoutComments(blocks), ...base }, ...commentsOf(blocks)];
}

function placeOf(token: Token, context: Context): Location {
  const line = token.map?.[0] ?? 0;
  const source = context.lines[line] ?? '';
  return context.place(line, source.length - source.trimStart().length, 0);
}

function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const items: (readonly Token[])[] = [];
  for (let index = 0; index < tokens.length; ) {
    const end = endOf(tokens, index);
    items.push(tokens.slice(index + 1, end));
    index = end + 1;
  }
  return items;
}

function readParagraph(inside: readonly Token[], readers: Readers, context: Context): readonly Block[] {
  const [inline] = inside;
  if (inline === undefined) return [];
  const run = readInlines(inline, 0, context);
  const blocks = run.pieces.map(
    (piece): Block =>
      piece.kind === 'lines'
        ? { kind: 'lines', count: piece.count, readers, origin: piece.origin }
        : { kind: 'paragraph', inlines: piece.inlines, readers, origin: piece.origin },
  );
  return [...blocks, ...readCommentsIn(run, context)];
}

function readCommentsIn({ comments }: Pick<InlineRun, 'comments'>, context: Context): readonly Block[] {
  return comments.flatMap(({ text, origin }) => commentBlocks(text, origin, context));
}

function readHeading(
  token: Token,
  inside: readonly Token[],
  readers: Readers,
  context: Context,
): readonly Block[] {
  const [inline] = inside;
  const origin = placeOf(token, context);
  if (inline === undefined) return [];
  const run = readLineOfInlines(inline, token.map?.[0] ?? 0, context);
  if (token.markup === '-') {
    context.report(underlined(token, context));
    return [
      { kind: 'paragraph', inlines: run.inlines, readers, origin },
      { kind: 'divider', readers, origin },
    ];
  }
  const level = Number(token.tag.slice(1)) as Heading['level'];
  return [{ kind: 'heading', level, inlines: run.inlines, readers, origin }, ...readCommentsIn(run, context)];
}

function underlined(token: Token, context: Context) {
  const line = (token.map?.[1] ?? 1) - 1;
  const source = context.lines[line] ?? '';
  const indent = source.length - source.trimStart().length;
  const message = '`---` directly under text makes that text a heading; it does not start a new slide.';
  return problem('divider-follows-empty-line', context.place(line, indent, source.trim().length), message, [
    'put an empty line before it',
  ]);
}

function readTable(
  token: Token,
  inside: readonly Token[],
  readers: Readers,
  context: Context,
): readonly Block[] {
  const cells: { readonly row: number; readonly isHead: boolean; readonly inlines: readonly Inline[] }[] = [];
  const align: ('start' | 'center' | 'end' | undefined)[] = [];
  const comments: Block[] = [];
  let row = -1;
  let line = token.map?.[0] ?? 0;
  let cursor = 0;
  inside.forEach((part, index) => {
    if (part.type === 'tr_open') {
      row += 1;
      line = part.map?.[0] ?? line;
      cursor = 0;
    }
    if (part.type !== 'th_open' && part.type !== 'td_open') return;
    if (part.type === 'th_open') align.push(alignment(part));
    const inline = inside[index + 1];
    if (inline === undefined) return;
    // Cells may repeat each other's words: each is looked for after the one before.
    inline.meta = { from: cursor };
    const run = readLineOfInlines(inline, line, context);
    const found = (context.lines[line] ?? '').indexOf(inline.content, cursor);
    cursor = found < 0 ? cursor : found + inline.content.length;
    cells.push({ row, isHead: part.type === 'th_open', inlines: run.inlines });
    comments.push(...readCommentsIn(run, context));
  });
  const body = cells.filter(({ isHead }) => !isHead);
  const rows = [...new Set(body.map((cell) => cell.row))].map((number) =>
    body.filter((cell) => cell.row === number).map(({ inlines }) => inlines),
  );
  const head = cells.filter(({ isHead }) => isHead).map(({ inlines }) => inlines);
  return [{ kind: 'table', align, head, rows, readers, origin: placeOf(token, context) }, ...comments];
}

function alignment(token: Token): 'start' | 'center' | 'end' | undefined {
  const style = String(token.attrGet('style') ?? '');
  if (style.includes('center')) return 'center';
  if (style.includes('right')) return 'end';
  return style.includes('left') ? 'start' : undefined;
}

function readHtml(token: Token, origin: Location, readers: Readers, context: Context): readonly Block[] {
  const source = token.content.trim();
  const rest = source.replace(/<!--[\s\S]*?-->/g, '').trim();
  const comments = () => readComments(source).flatMap((text) => commentBlocks(text, origin, context));
  if (rest === '') return comments();
  if (/^(<br\s*\/?>\s*)+$/i.test(rest))
    return [{ kind: 'paragraph', inlines: [{ kind: 'break' }], readers, origin }];
  if (isComment(rest)) {
    context.report(
      problem('comment-is-closed', origin, 'The comment that begins here is never closed.', [
        'end it with `-->`',
      ]),
    );
    return [];
  }
  if (isComment(source)) {
    const message = `"${rest.slice(0, 40)}" stands behind a comment on the same line, where Marp drops it.`;
    context.report(problem('html-is-not-used', origin, message, ['begin a new line after `-->`']));
    return comments();
  }
  context.report(htmlProblem(source, origin));
  return [];
}

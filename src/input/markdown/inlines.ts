// Inline tokens of markdown-it to Inlines, with the origin of references, fields and pictures.

import type { Token } from 'markdown-it';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Inline } from '../../model/markdown.ts';
import type { Context } from './Context.ts';
import { isComment, readComments } from './comments.ts';
import { footnoteMark, misplacedNote, missingNote, noteOf } from './footnotes.ts';
import { htmlProblem, isClosingOfReported, misplacedLines, tooManyMarks } from './inlineProblems.ts';
import { isSafeAddress } from './isSafeAddress.ts';
import { imageStarts, mark } from './marks.ts';
import { deepest } from './parser.ts';
import { readPicture } from './pictureMark.ts';
import { withoutTabs } from './withoutTabs.ts';

/** What a run of inline tokens becomes: pieces between `@lines`, which break a paragraph, and comments in it. */
export interface InlineRun {
  readonly pieces: readonly InlinePiece[];
  readonly comments: readonly { readonly text: string; readonly origin: Location }[];
}
export type InlinePiece =
  | { readonly kind: 'inlines'; readonly inlines: readonly Inline[]; readonly origin: Location }
  | { readonly kind: 'lines'; readonly count: number; readonly origin: Location };

export function readInlines(token: Token, fallbackLine: number, context: Context): InlineRun {
  const at = offsets(token, token.map?.[0] ?? fallbackLine, context);
  const children = notTooDeep(token.children, at(0, 0), context);
  const reader: Reader = {
    at,
    context,
    starts: [...(imageStarts.get(children) ?? [])],
    comments: [],
    source: token.content,
  };
  const pieces: InlinePiece[] = [];
  let from = 0;
  for (let index = 0; index <= children.length; index += 1) {
    const child = children[index];
    if (child !== undefined && (child.type !== mark.lines || child.level > 0)) continue;
    const inlines = trimBreaks(readAll(children.slice(from, index), reader));
    if (inlines.length > 0) pieces.push({ kind: 'inlines', inlines, origin: at(0, 0) });
    if (child !== undefined) {
      const lines = readLines(child, reader);
      if (!isAlone(children, index)) context.report(misplacedLines(lines.origin));
      pieces.push({ kind: 'lines', ...lines });
    }
    from = index + 1;
  }
  return { pieces, comments: reader.comments };
}

/** Marks within each other: each later stage goes down into them. */
function notTooDeep(tokens: readonly Token[] | null, origin: Location, context: Context): readonly Token[] {
  if (tokens === null || !tokens.some(({ level }) => level > deepest)) return tokens ?? [];
  context.report(tooManyMarks(origin));
  return [];
}

/** Whether nothing else stands on the line of the token. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const isEnd = (at: number) => tokens[at] === undefined || /break$/.test(tokens[at].type);
  const isBlank = (at: number) => tokens[at]?.type === 'text' && tokens[at].content.trim() === '';
  return [-1, 1].every((way) => isEnd(isBlank(index + way) ? index + 2 * way : index + way));
}

/** For places that hold one line, such as headings and table cells: `@lines` is out of place in them. */
export function readLineOfInlines(
  token: Token,
  fallbackLine: number,
  context: Context,
): Omit<InlineRun, 'pieces'> & { readonly inlines: readonly Inline[] } {
  const { pieces, comments } = readInlines(token, fallbackLine, context);
  const inlines = pieces.flatMap((piece) => {
    if (piece.kind === 'inlines') return piece.inlines;
    context.report(misplacedLines(piece.origin));
    return [];
  });
  return { inlines, comments };
}

interface Reader {
  readonly at: (offset: number, length: number) => Location;
  readonly context: Context;
  /** Candidates for the beginnings of images, in order. */
  readonly starts: number[];
  readonly comments: { readonly text: string; readonly origin: Location }[];
  readonly source: string;
  /** Where no footnote is called. */
  readonly within?: 'note' | 'blank';
}

/** Offset in an inline source to a place: its lines are those of the text without their indentation. */
function offsets(token: Token, firstLine: number, context: Context) {
  const contentLines = token.content.split('\n');
  return (offset: number, length: number): Location => {
    const before = token.content.slice(0, offset).split('\n');
    const line = before.length - 1;
    const content = (contentLines[line] ?? '').trimStart();
    const source = context.lines[firstLine + line] ?? '';
    const found = source.indexOf(content, numberIn(token, 'from'));
    const indent = (contentLines[line] ?? '').length - content.length;
    const column = Math.max(found, 0) + (before[line] ?? '').length - indent;
    return context.place(firstLine + line, Math.max(column, 0), length);
  };
}

/** What `marks.ts` and `readTable` noted on a token. */
function numberIn(token: Token, key: 'from' | 'offset' | 'length'): number {
  return Number(token.meta?.[key] ?? 0);
}

function readAll(tokens: readonly Token[], reader: Reader): readonly Inline[] {
  const result: Inline[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.nesting !== 1) {
      result.push(...readOne(token, reader));
      continue;
    }
    const end = closing(tokens, index);
    const inside = token.type === mark.blankOpen ? ({ ...reader, within: 'blank' } as const) : reader;
    const children = readAll(tokens.slice(index + 1, end), inside);
    result.push(...wrap(token, children, reader));
    index = end;
  }
  return result;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  throw new Error(`markdown-it left ${tokens[open]?.type} open`);
}

function wrap(token: Token, children: readonly Inline[], reader: Reader): readonly Inline[] {
  switch (token.type) {
    case 'strong_open':
      return [{ kind: 'strong', children }];
    case 'em_open':
      return [{ kind: 'emphasis', children }];
    case 's_open':
      return [{ kind: 'strike', children }];
    case mark.blankOpen:
      return [{ kind: 'blank', children }];
    case 'link_open':
      return [readLink(token, children, reader)];
    default:
      throw new Error(`unknown inline token ${token.type}`);
  }
}

function readLink(token: Token, children: readonly Inline[], { at, context, source }: Reader): Inline {
  const href = String(token.attrGet('href') ?? '');
  if (!isSafeAddress(href)) {
    const start = Math.max(0, source.indexOf(href));
    const hints = /^[a-z][a-z0-9+.-]*:/i.test(href)
      ? ['use an `https:` address']
      : ['use an `https:` address, or `@page(id)` or `@slide(id)` for a place in this workshop'];
    context.report(
      problem(
        'link-is-safe',
        at(start, start > 0 ? href.length : 0),
        `A link leads to "${href}", which is no address on the web.`,
        hints,
      ),
    );
  }
  const title = token.attrGet('title');
  return { kind: 'link', href, children, ...(title ? { title: String(title) } : {}) };
}

function readOne(token: Token, reader: Reader): readonly Inline[] {
  const { at, context } = reader;
  const place = () => at(numberIn(token, 'offset'), numberIn(token, 'length'));
  switch (token.type) {
    case 'text':
    case 'text_special':
      return token.content === '' ? [] : [{ kind: 'text', text: withoutTabs(token.content) }];
    case 'code_inline':
      return [{ kind: 'code', text: withoutTabs(token.content) }];
    case 'softbreak':
    case 'hardbreak':
      return [{ kind: 'break' }];
    case mark.rule:
      return [{ kind: 'rule' }];
    case mark.field:
      return [{ kind: 'field', name: token.content, origin: place() }];
    case mark.reference:
      return [
        {
          kind: 'reference',
          to: token.info === 'slide' ? 'slide' : 'page',
          id: token.content,
          origin: place(),
        },
      ];
    case mark.lines:
      context.report(misplacedLines(place()));
      return [];
    case footnoteMark:
      return readFootnote(token, place(), reader);
    case 'image': {
      const start = takeStart(token, reader);
      return [readPicture(token, at(start, endOfImage(reader.source, start) - start), context)];
    }
    case 'html_inline':
      return readHtml(token, reader);
    default:
      throw new Error(`unknown inline token ${token.type}`);
  }
}

/** What is wrong within a note is told at its text. */
function readFootnote(token: Token, origin: Location, reader: Reader): readonly Inline[] {
  const { context } = reader;
  const note = noteOf(token);
  const within = token.meta?.isInLink ? 'link' : reader.within;
  if (within !== undefined) {
    context.report(misplacedNote(token.content, within, origin));
    return [];
  }
  if (note === undefined) {
    context.report(missingNote(token.content, origin));
    return [];
  }
  const at = () => context.place(note.line, 0, 0);
  const inside: Reader = { ...reader, at, starts: [], source: note.text, within: 'note' };
  const children = notTooDeep(token.children, at(), context);
  return [{ kind: 'footnote', children: readAll(children, inside), origin }];
}

function takeStart(token: Token, { starts, source }: Reader): number {
  while (starts.length > 0) {
    const start = starts.shift() ?? 0;
    if (source.startsWith(token.content, start + 2)) return start;
  }
  return 0;
}

function endOfImage(source: string, start: number): number {
  const end = source.indexOf(')', start);
  return end < 0 || source.slice(start, end).includes('\n') ? start : end + 1;
}

function readHtml(token: Token, { at, context, comments, source }: Reader): readonly Inline[] {
  if (/^<br\s*\/?>$/i.test(token.content)) return [{ kind: 'break' }];
  const offset = Math.max(0, source.indexOf(token.content));
  const origin = at(offset, token.content.includes('\n') ? 0 : token.content.length);
  if (isComment(token.content)) {
    for (const text of readComments(token.content)) comments.push({ text, origin });
  } else if (!isClosingOfReported(token.content, source)) {
    context.report(htmlProblem(token.content, origin));
  }
  return [];
}

function readLines(token: Token, { at, context }: Reader): { count: number; origin: Location } {
  const origin = at(numberIn(token, 'offset'), numberIn(token, 'length'));
  const count = /^\d+$/.test(token.content) ? Number(token.content) : 0;
  if (count >= 1 && count <= 40) return { count, origin };
  const message = `\`@lines\` needs a whole number from 1 to 40, but has "${token.content}".`;
  context.report(problem('lines-stand-alone', origin, message, ['write `@lines(4)`']));
  return { count: 1, origin };
}

/** A break at either end of a paragraph shows nothing. */
function trimBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const isEmpty = (inline: Inline | undefined) =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
  let from = 0;
  let to = inlines.length;
  while (from < to && isEmpty(inlines[from])) from += 1;
  while (to > from && isEmpty(inlines[to - 1])) to -= 1;
  return inlines.slice(from, to);
}

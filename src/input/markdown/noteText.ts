// The text of a footnote as a rule of markdown-it: `[^1]: words`, the lines that go on with them, and paragraphs that are
// indented by four. What is no text is noted for a diagnostic.

import type { StateBlock } from 'markdown-it';

/** The words of a note. */
export interface NoteText {
  readonly label: string;
  /** Lines are its paragraphs. */
  readonly text: string;
  /** From 0. */
  readonly line: number;
  /** The first line of it that is a list, a table or the like. */
  readonly fault: number | undefined;
}

/** What markdown-it hands from rule to rule. */
export type NoteEnv = {
  notes?: NoteText[];
};

export function readNoteText(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/.exec(lineAt(state, start));
  if (found === null || indentOf(state, start) >= 4) return false;
  if (silent) return true;
  const [, label = '', first = ''] = found;
  const faults = startsBlock.test(first) ? [start] : [];
  const paragraphs: string[] = [];
  let next = start;
  for (
    let at = start;
    at < end && (at === start || indentOf(state, at) >= 4);
    at = firstWords(state, next, end)
  ) {
    next = endOfParagraph(state, at, end);
    const lines = Array.from({ length: next - at }, (_, index) => at + index);
    faults.push(...lines.filter((line) => line > start && isBlock(state, line, line === at)));
    paragraphs.push(
      lines
        .map((line) => (line === start ? first : lineAt(state, line)))
        .join(' ')
        .trim(),
    );
  }
  const env = state.env as NoteEnv;
  const text = faults.length > 0 ? '' : paragraphs.join('\n');
  env.notes = [...(env.notes ?? []), { label, text, line: start, fault: faults[0] }];
  state.line = next;
  return true;
}

const startsBlock = /^([-*+]|#{1,6})\s|^\||^```|^~~~|^@lines\(/;

/** Only what is indented belongs to the note whatever it is; of numbers, 1 alone begins a list within a paragraph. */
function isBlock(state: StateBlock, line: number, isFirst: boolean): boolean {
  if (indentOf(state, line) < 2) return false;
  const words = lineAt(state, line);
  return startsBlock.test(words) || /^>/.test(words) || (isFirst ? /^\d+[.)]\s/ : /^1[.)]\s/).test(words);
}

/** As for any paragraph of Markdown: up to an empty line, or to a line that begins something else and is not indented. */
function endOfParagraph(state: StateBlock, start: number, end: number): number {
  const rules = state.md.block.ruler.getRules('paragraph');
  const { parentType } = state;
  state.parentType = 'paragraph';
  let next = start + 1;
  while (next < end && !state.isEmpty(next) && goesOn(next)) next += 1;
  state.parentType = parentType;
  return next;

  function goesOn(line: number): boolean {
    if (indentOf(state, line) >= 2 || (state.sCount[line] ?? 0) < 0) return true;
    return !/^@lines\(/.test(lineAt(state, line)) && !rules.some((rule) => rule(state, line, end, true));
  }
}

function firstWords(state: StateBlock, from: number, end: number): number {
  let line = from;
  while (line < end && state.isEmpty(line)) line += 1;
  return line;
}

function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

// Footnotes as rules of markdown-it: `[^1]` where the note is called, `[^1]: words` on a line of its own. A note is read
// where it is called, so it has the readers of that place; it must stand in the same section.

import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline, Token } from 'markdown-it';
import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Context } from './Context.ts';

type Markdown = InstanceType<typeof MarkdownIt>;

export const footnoteMark = 'mark_footnote';

/** The words of a note. */
export interface NoteText {
  readonly label: string;
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

/** What markdown-it hands from rule to rule. */
export type NoteEnv = {
  notes?: NoteText[];
};

export function addFootnotes(markdown: Markdown): void {
  markdown.block.ruler.before('reference', 'footnote_text', readText, { alt: ['paragraph', 'list'] });
  markdown.inline.ruler.before('link', footnoteMark, readMark);
}

/** `[^1]: words`; lines that are indented go on with it. */
function readText(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const found = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/.exec(lineAt(state, start));
  if (found === null || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  if (silent) return true;
  const words = [found[2] ?? ''];
  let next = start + 1;
  while (next < end && !state.isEmpty(next) && (state.sCount[next] ?? 0) - state.blkIndent >= 2) {
    words.push(lineAt(state, next));
    next += 1;
  }
  const env = state.env as NoteEnv;
  env.notes = [...(env.notes ?? []), { label: found[1] ?? '', text: words.join(' ').trim(), line: start }];
  state.line = next;
  return true;
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

function readMark(state: StateInline, silent: boolean): boolean {
  const found = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.posMax));
  if (found === null) return false;
  const [whole, label = ''] = found;
  if (!silent) {
    const note = (state.env as NoteEnv).notes?.find((one) => one.label === label);
    const token = state.push(footnoteMark, '', 0);
    token.content = label;
    token.meta = { offset: state.pos, length: whole.length, note };
    token.children = [];
    // a note has no notes of its own
    if (note !== undefined) state.md.inline.parse(note.text, state.md, {}, token.children);
  }
  state.pos += whole.length;
  return true;
}

export function noteOf(token: Token): NoteText | undefined {
  return token.meta?.note as NoteText | undefined;
}

export function missingNote(label: string, origin: Location): Diagnostic {
  return problem('footnote-has-its-text', origin, `The footnote \`[^${label}]\` has no text here.`, [
    `write \`[^${label}]: …\` on a line of its own in the same section; where brackets are meant, write \`\\[^\``,
  ]);
}

/** Notes that nothing calls, that come twice, or that stand in another section than what calls them. `isSection`: whether
 *  this token begins a section. */
export function checkNotes(
  tokens: readonly Token[],
  { notes = [] }: NoteEnv,
  isSection: (index: number) => boolean,
  context: Context,
): void {
  const starts = tokens.flatMap((token, index) => (isSection(index) ? [token.map?.[0] ?? 0] : []));
  const sectionOf = (line: number) => starts.filter((start) => start <= line).length;
  let line = 0;
  const calls = tokens.flatMap((token) => {
    // cells have no line of their own
    line = token.map?.[0] ?? line;
    const section = sectionOf(line);
    return (token.children ?? [])
      .filter(({ type }) => type === footnoteMark)
      .map((child) => ({ label: child.content, section }));
  });
  for (const [index, { label, line: at }] of notes.entries()) {
    const origin = context.place(at, (context.lines[at] ?? '').indexOf('[^'), label.length + 3);
    const place = sectionOf(at);
    const called = calls.filter((call) => call.label === label);
    const fault = notes.slice(0, index).some((other) => other.label === label)
      ? 'comes twice'
      : called.length === 0
        ? 'is called nowhere'
        : called.some(({ section }) => section !== place)
          ? 'is called in another section, whose readers are others'
          : undefined;
    if (fault === undefined) continue;
    context.report(
      problem('footnote-has-its-text', origin, `The text of the footnote \`[^${label}]\` ${fault}.`, [
        'put it into the section in which its mark stands, each under a name of its own',
      ]),
    );
  }
}

// Footnotes as rules of markdown-it: `[^1]` where the note is called, `[^1]: words` on a line of its own. A note is read
// where it is called, so it has the readers of that place; it must stand in the same section.

import type MarkdownIt from 'markdown-it';
import type { StateInline, Token } from 'markdown-it';
import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Context } from './Context.ts';
import { type NoteEnv, type NoteText, readNoteText } from './noteText.ts';

type Markdown = InstanceType<typeof MarkdownIt>;

export const footnoteMark = 'mark_footnote';

export function addFootnotes(markdown: Markdown): void {
  markdown.block.ruler.before('reference', 'footnote_text', readNoteText, { alt: ['paragraph', 'list'] });
  markdown.inline.ruler.before('link', footnoteMark, readMark);
}

function readMark(state: StateInline, silent: boolean): boolean {
  const found = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.posMax));
  if (found === null) return false;
  const [whole, label = ''] = found;
  if (!silent) {
    const note = (state.env as NoteEnv).notes?.find((one) => one.label === label);
    const token = state.push(footnoteMark, '', 0);
    token.content = label;
    token.meta = { offset: state.pos, length: whole.length, note, isInLink: isInLink(state, whole.length) };
    token.children = [];
    // a note has no notes of its own
    if (note !== undefined) state.md.inline.parse(note.text, state.md, {}, token.children);
  }
  state.pos += whole.length;
  return true;
}

/** A link with a mark in its words is none for Markdown: all of it would be printed. */
function isInLink({ src, pos }: StateInline, length: number): boolean {
  const [before, after] = [src.slice(0, pos), src.slice(pos + length)].map((part) =>
    part.replaceAll(/\[\^[^\]\s]+\]/g, ''),
  );
  return /(?<!\\)\[[^[\]]*$/.test(before ?? '') && /^[^[\]\n]*\]\([^()\s]+(\s+"[^"]*")?\)/.test(after ?? '');
}

export function noteOf(token: Token): NoteText | undefined {
  return token.meta?.note as NoteText | undefined;
}

export function missingNote(label: string, origin: Location): Diagnostic {
  return problem('footnote-has-its-text', origin, `The footnote \`[^${label}]\` has no text here.`, [
    `write \`[^${label}]: …\` on a line of its own in the same section; where brackets are meant, write \`\\[^\``,
  ]);
}

const misplaced = {
  note: ['the text of another one', 'put its words into the text of the other'],
  blank: ['a blank', 'put it behind the blank: `[[words]][^1]`'],
  link: ['the words of a link', 'put it behind the link: `[words](https://…)[^1]`'],
} as const;

export function misplacedNote(label: string, within: keyof typeof misplaced, origin: Location): Diagnostic {
  const [place, hint] = misplaced[within];
  return problem('footnote-is-plain', origin, `The footnote \`[^${label}]\` is called within ${place}.`, [
    hint,
  ]);
}

/** Notes that hold more than words or none, that nothing calls, that come twice, or that stand in another section than what calls them. `isSection`: whether
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
      .flatMap((child) => [child, ...(child.children ?? [])])
      .filter(({ type }) => type === footnoteMark)
      .map((child) => ({ label: child.content, section }));
  });
  for (const [index, { label, text, line: at, fault: odd }] of notes.entries()) {
    if (odd !== undefined) context.report(noPlainNote(label, odd, context));
    const origin = context.place(at, (context.lines[at] ?? '').indexOf('[^'), label.length + 3);
    const place = sectionOf(at);
    const called = calls.filter((call) => call.label === label);
    const fault = notes.slice(0, index).some((other) => other.label === label)
      ? 'comes twice'
      : text === '' && odd === undefined
        ? 'has no words'
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

function noPlainNote(label: string, line: number, { lines, place }: Context): Diagnostic {
  const source = lines[line] ?? '';
  const column = source.length - source.trimStart().length;
  return problem(
    'footnote-is-plain',
    place(line, column, source.trim().length),
    `The footnote \`[^${label}]\` holds more than words here.`,
    [
      'write words alone, without a list, a table, a heading or `@lines`; what does not belong to the note stands behind an empty line, without spaces before it',
    ],
  );
}

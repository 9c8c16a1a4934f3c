// A body to Blocks, free or routed by its level-2 headings.

import type { Token } from 'markdown-it';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Body, Inline, Readers } from '../../model/markdown.ts';
import { endOf, readBlocks } from './blocks.ts';
import type { Context } from './Context.ts';
import { checkNotes } from './footnotes.ts';
import { readLineOfInlines } from './inlines.ts';
import type { NoteEnv } from './noteText.ts';
import { deepest, parser } from './parser.ts';
import { withoutTabs } from './withoutTabs.ts';

const sections = {
  'on the slide': { name: 'On the slide', key: 'slide', readers: 'everyone' },
  'in the handout': { name: 'In the handout', key: 'handout', readers: 'everyone' },
  'facilitator notes': { name: 'Facilitator notes', key: 'facilitator', readers: 'facilitator' },
  'producer notes': { name: 'Producer notes', key: 'producer', readers: 'producer' },
  'answer key': { name: 'Answer key', key: 'key', readers: 'key' },
} as const satisfies Record<string, { name: string; key: keyof Body; readers: Readers }>;

type Section = (typeof sections)[keyof typeof sections];
const names = Object.values(sections).map(({ name }) => name);

export const emptyBody: Body = { slide: [], handout: undefined, facilitator: [], producer: [], key: [] };

export function readFreeBlocks(text: string, readers: Readers, context: Context): readonly Block[] {
  return readBlocks(
    parse(text, () => false, context),
    readers,
    context,
  );
}

/** What lies too deep, markdown-it leaves out. */
function parse(
  text: string,
  isSection: (tokens: readonly Token[], index: number) => boolean,
  context: Context,
): readonly Token[] {
  const env: NoteEnv = {};
  const tokens = parser.parse(text, env);
  checkNotes(tokens, env, (index) => isSection(tokens, index), context);
  let depth = 0;
  const deep = tokens.find(({ type, nesting }) => {
    if (/^(bullet_list|ordered_list|blockquote)_/.test(type)) depth += nesting;
    return depth > deepest;
  });
  if (deep === undefined) return tokens;
  const message = `Lists and quotes lie more than ${deepest} levels within each other here.`;
  context.report(
    problem('text-is-not-too-deep', context.place(deep.map?.[0] ?? 0, 0, 0), message, ['write fewer levels']),
  );
  return [];
}

/** Text before the first section counts as `On the slide`. The same section may come again: its text is added. */
export function readBody(text: string, context: Context): Body {
  const tokens = parse(text, (all, index) => sectionHeading(all, index) !== undefined, context);
  const result: { -readonly [K in keyof Body]: readonly Block[] | undefined } = { ...emptyBody };
  let section: Section = sections['on the slide'];
  let from = 0;
  const close = (to: number) => {
    const blocks = readBlocks(tokens.slice(from, to), section.readers, context);
    result[section.key] = [...(result[section.key] ?? []), ...blocks];
  };
  for (let index = 0; index < tokens.length; index = endOf(tokens, index) + 1) {
    const heading = sectionHeading(tokens, index);
    if (heading === undefined) continue;
    close(index);
    section = findSection(heading, context) ?? section;
    from = endOf(tokens, index) + 1;
  }
  close(tokens.length);
  return { ...emptyBody, ...result } as Body;
}

export function readInlineText(text: string, context: Context): readonly Inline[] {
  // Most texts hold no mark at all.
  if (!/[\\`*_~[{<&@\n]|:\/\//.test(text))
    return text === '' ? [] : [{ kind: 'text', text: withoutTabs(text) }];
  const [token] = parser.parseInline(text, {});
  return token === undefined ? [] : readLineOfInlines(token, 0, context).inlines;
}

function sectionHeading(tokens: readonly Token[], index: number): Token | undefined {
  const token = tokens[index];
  const isHeading = token?.type === 'heading_open' && token.tag === 'h2' && token.markup !== '-';
  return isHeading ? tokens[index + 1] : undefined;
}

function findSection(heading: Token, context: Context): Section | undefined {
  const title = heading.content.trim();
  const known = (sections as Readonly<Record<string, Section>>)[title.toLowerCase()];
  if (known !== undefined) return known;
  const line = heading.map?.[0] ?? 0;
  const source = context.lines[line] ?? '';
  const column = Math.max(source.indexOf(title), 0);
  const near = nearest(title, names);
  context.report(
    problem('section-is-known', context.place(line, column, title.length), `"${title}" is no section.`, [
      ...(near === undefined ? [] : [`did you mean \`## ${near}\`?`]),
      `the sections are ${names.join(', ')}; use \`#\` for the title of a slide and \`###\` for a heading of your own`,
    ]),
  );
  return undefined;
}

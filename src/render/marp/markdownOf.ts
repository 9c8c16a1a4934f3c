// Blocks and inlines as Markdown that means the same to every Marp tool. In: blocks, and what references, fields and
// pictures become. Out: Markdown. Never writes HTML that Marp would strip.

import type { Block, Inline, Picture } from '../../model/markdown.ts';

export interface Resolve {
  /** "page 12" */
  readonly reference: (inline: Extract<Inline, { kind: 'reference' }>) => string;
  /** Undefined where the field has no value. */
  readonly field: (name: string) => string | undefined;
  /** The path to write for a picture. */
  readonly picture: (picture: Picture) => string;
}

const writingSpace = '\\_\\_\\_\\_\\_\\_\\_\\_';

export function blocksToMarkdown(blocks: readonly Block[], resolve: Resolve): string {
  let all = '';
  let before: Block | undefined;
  for (const block of blocks) {
    const text = blockToMarkdown(block, resolve);
    if (text === '') continue;
    if (before) all += wouldMerge(before, block) ? '\n\n<p></p>\n\n' : '\n\n';
    all += text;
    before = block;
  }
  return all;
}

/** Two lists of one sort in a row would become one. */
function wouldMerge(first: Block, second: Block): boolean {
  if (first.kind === 'quote') return second.kind === 'quote';
  return (
    first.kind === 'list' &&
    second.kind === 'list' &&
    (first.start === undefined) === (second.start === undefined)
  );
}

function blockToMarkdown(block: Block, resolve: Resolve): string {
  switch (block.kind) {
    case 'paragraph':
      return guardStarts(inlinesToMarkdown(block.inlines, resolve));
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block.inlines, resolve)}`;
    case 'list':
      return listToMarkdown(block, resolve);
    case 'table':
      return tableToMarkdown(block, resolve);
    case 'quote':
      return prefixLines(blocksToMarkdown(block.blocks, resolve), '> ', '> ');
    case 'code':
      return fenced(block.text, block.language);
    case 'lines':
      return Array.from({ length: block.count }, () => writingSpace).join('\n\n');
    case 'directive':
    case 'divider':
    case 'comment':
      return '';
  }
}

function headingText(inlines: readonly Inline[], resolve: Resolve): string {
  return inlinesToMarkdown(inlines, resolve)
    .replaceAll('\\\n', '<br>')
    .replace(/#+$/, (end) => end.replaceAll('#', '\\#'));
}

function listToMarkdown(block: Extract<Block, { kind: 'list' }>, resolve: Resolve): string {
  const items = block.items.map((item, index) => {
    const marker = block.start === undefined ? '- ' : `${block.start + index}. `;
    return prefixLines(blocksToMarkdown(item, resolve) || '', marker, ' '.repeat(marker.length));
  });
  return items.join(block.tight ? '\n' : '\n\n');
}

function tableToMarkdown(block: Extract<Block, { kind: 'table' }>, resolve: Resolve): string {
  const row = (cells: readonly (readonly Inline[])[]) =>
    `| ${cells.map((cell) => cellText(cell, resolve)).join(' | ')} |`;
  const rule = block.head.map((_, column) => alignment(block.align[column]));
  return [row(block.head), `| ${rule.join(' | ')} |`, ...block.rows.map(row)].join('\n');
}

function alignment(align: 'start' | 'center' | 'end' | undefined): string {
  switch (align) {
    case 'start':
      return ':---';
    case 'center':
      return ':---:';
    case 'end':
      return '---:';
    case undefined:
      return '---';
  }
}

function cellText(cell: readonly Inline[], resolve: Resolve): string {
  return inlinesToMarkdown(cell, resolve)
    .replaceAll('\\\n', '<br>')
    .replace(/(?<!\\)\|/g, '\\|');
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function prefixLines(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) =>
      line === '' && index > 0 ? rest.trimEnd() : `${index === 0 ? first : rest}${line}`,
    )
    .join('\n');
}

/** What would start another kind of block at the start of a line. */
function guardStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s+/, '')
        .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|-{2,}|={1,}(?=\s*$)|:(?=\s|-))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}

export function inlinesToMarkdown(inlines: readonly Inline[], resolve: Resolve): string {
  return inlines.map((inline) => inlineToMarkdown(inline, resolve)).join('');
}

function inlineToMarkdown(inline: Inline, resolve: Resolve): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return codeSpan(inline.text);
    case 'strong':
      return wrapped('**', inlinesToMarkdown(inline.children, resolve));
    case 'emphasis':
      return wrapped('*', inlinesToMarkdown(inline.children, resolve));
    case 'strike':
      return wrapped('~~', inlinesToMarkdown(inline.children, resolve));
    case 'link':
      return `[${inlinesToMarkdown(inline.children, resolve)}](${destination(inline.href)}${linkTitle(inline.title)})`;
    case 'image':
      return pictureToMarkdown(inline, resolve);
    case 'break':
      return '\\\n';
    case 'blank':
      return wrapped('**', inlinesToMarkdown(inline.children, resolve));
    case 'rule':
      return writingSpace;
    case 'reference':
      return escapeText(resolve.reference(inline));
    case 'footnote':
      return ` (${inlinesToMarkdown(inline.children, resolve)})`;
    case 'field': {
      const value = resolve.field(inline.name);
      return value === undefined ? writingSpace : escapeText(value);
    }
  }
}

/** Newlines would break lines, as Marp renders them as `<br>`. Formulas and HTML stay as written, and so do emoji
 * codes: Marp ignores a backslash in them, not an invisible word joiner. */
export function escapeText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~$^]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=(?:[a-z+-][\w+-]*|100|1234):)/gi, ':\u2060')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/=(?==)/g, '\\=');
}

/** Marks must touch letters: spaces inside go outside, and next to a letter HTML says it better. */
function wrapped(mark: string, content: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? [];
  if (inner === '') return content;
  if (/^[\p{L}\p{N}][\s\S]*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(inner))
    return `${before}${mark}${inner}${mark}${after}`;
  const tag = tags[mark] ?? 'strong';
  return `${before}<${tag}>${inner}</${tag}>${after}`;
}

const tags: Readonly<Record<string, string>> = { '**': 'strong', '*': 'em', '~~': 's' };

function codeSpan(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padding = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${ticks}${padding}${text.replaceAll('\n', ' ')}${padding}${ticks}`;
}

function destination(href: string): string {
  return `<${href.replace(/[<>\\]/g, '\\$&').replace(/\s/g, '%20')}>`;
}

function linkTitle(title: string | undefined): string {
  return title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '';
}

function pictureToMarkdown(picture: Picture, resolve: Resolve): string {
  const alt = picture.alt.split(/\s+/).map(plainWord).join(' ');
  const words = [...picture.keywords, escapeText(alt)].filter((word) => word !== '').join(' ');
  const image = `![${words}](${destination(resolve.picture(picture))})`;
  // Marp drops the alt text of a background: it stands beside it, for screen readers alone.
  if (!picture.keywords.includes('bg') || picture.alt === '') return image;
  return `${image} <span class="unseen">${escapeText(picture.alt)}</span>`;
}

const marpWords =
  /^(bg|fit|cover|contain|auto|left|right|vertical|horizontal|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)$/i;

/** Marp takes its own words anywhere in an alt text; an invisible word joiner makes them plain words. */
function plainWord(word: string): string {
  return marpWords.test(word) || /^[\w-]+:\S/.test(word) || /^\d+(\.\d+)?%$/.test(word)
    ? `${word}\u2060`
    : word;
}

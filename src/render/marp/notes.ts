// Presenter notes, twice: as plain text for the comments of deck.md, which every Marp tool shows as written, and as
// HTML for the trainer's view of deck.html. In: blocks. Out: text. Never reaches a participant's file.

import type { Block, Inline } from '../../model/markdown.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Resolve } from './markdownOf.ts';

interface Style {
  readonly text: (text: string) => string;
  readonly tag: (name: string, content: string) => string;
  readonly item: (marker: string, content: string) => string;
  readonly block: (name: string, content: string) => string;
  readonly newline: string;
}

const asText: Style = {
  text: (text) => text,
  tag: (_name, content) => content,
  item: (marker, content) => `${marker} ${content.replaceAll('\n', '\n  ')}\n`,
  block: (name, content) => (name === 'ul' || name === 'ol' ? `${content}\n` : `${content}\n\n`),
  newline: '\n',
};

const asHtml: Style = {
  text: escapeHtml,
  tag: (name, content) => `<${name}>${content}</${name}>`,
  item: (_marker, content) => `<li>${content}</li>`,
  block: (name, content) => `<${name}>${content}</${name}>`,
  newline: '<br>',
};

/** Paragraphs that begin with a label get its class: `marks` has the class of each label. */
export function notesAsHtml(
  blocks: readonly Block[],
  resolve: Resolve,
  marks: ReadonlyMap<string, string> = new Map(),
): string {
  return blocks
    .map((block) => {
      const mark = marks.get(labelOf(block) ?? '');
      const note = blockNote(block, resolve, asHtml);
      return mark === undefined ? note : note.replace('<p>', `<p class="${mark}">`);
    })
    .join('');
}

function labelOf(block: Block): string | undefined {
  const [first] = block.kind === 'paragraph' ? block.inlines : [];
  const [label] = first?.kind === 'strong' ? first.children : [];
  return label?.kind === 'text' ? label.text : undefined;
}

export function inlinesAsText(inlines: readonly Inline[], resolve: Resolve): string {
  return inlineNotes(inlines, resolve, asText);
}

/** The content of an HTML comment. Never ends the comment early, never reads as a Marp directive. */
export function notesAsComment(blocks: readonly Block[], resolve: Resolve, fallbackTitle: string): string {
  const text = blocks
    .map((block) => blockNote(block, resolve, asText))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/<!-+/g, '<!')
    .replace(/-+!?>/g, '→')
    .trim();
  // A comment that YAML reads as a map is taken for directives; one that begins with a plain line is not.
  return /^[^\n:]+:(\s|$)/.test(text) || /^[-?[\]{}&*!|>%@`"'#]/.test(text)
    ? `${fallbackTitle}\n\n${text}`
    : text;
}

function blockNote(block: Block, resolve: Resolve, style: Style): string {
  switch (block.kind) {
    case 'paragraph':
      return style.block('p', inlineNotes(block.inlines, resolve, style));
    case 'heading':
      return style.block('h2', inlineNotes(block.inlines, resolve, style));
    case 'list':
      return style.block(
        block.start === undefined ? 'ul' : 'ol',
        block.items
          .map((item, index) =>
            style.item(
              block.start === undefined ? '–' : `${block.start + index}.`,
              item.map((inner) => itemNote(inner, resolve, style)).join(style.newline),
            ),
          )
          .join(''),
      );
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => style.block('p', row.map((cell) => inlineNotes(cell, resolve, style)).join(' · ')))
        .join('');
    case 'quote':
      return style.block(
        'blockquote',
        block.blocks
          .map((inner) => blockNote(inner, resolve, style))
          .join('')
          .trim(),
      );
    case 'code':
      return style.block('pre', style.text(block.text));
    case 'comment':
      return style.block('p', style.text(block.text));
    case 'lines':
    case 'divider':
    case 'directive':
      return '';
  }
}

function itemNote(block: Block, resolve: Resolve, style: Style): string {
  if (block.kind === 'paragraph') return inlineNotes(block.inlines, resolve, style);
  return blockNote(block, resolve, style).trimEnd();
}

function inlineNotes(inlines: readonly Inline[], resolve: Resolve, style: Style): string {
  return inlines.map((inline) => inlineNote(inline, resolve, style)).join('');
}

function inlineNote(inline: Inline, resolve: Resolve, style: Style): string {
  switch (inline.kind) {
    case 'text':
      return style.text(inline.text);
    case 'code':
      return style.tag('code', style.text(inline.text));
    case 'strong':
      return style.tag('strong', inlineNotes(inline.children, resolve, style));
    case 'emphasis':
      return style.tag('em', inlineNotes(inline.children, resolve, style));
    case 'strike':
      return style.tag('s', inlineNotes(inline.children, resolve, style));
    case 'blank':
      return style.tag('strong', inlineNotes(inline.children, resolve, style));
    case 'link': {
      const shown = inlineNotes(inline.children, resolve, style);
      return shown === style.text(inline.href) ? shown : `${shown} (${style.text(inline.href)})`;
    }
    case 'image':
      return style.text(inline.alt);
    case 'break':
      return style.newline;
    case 'rule':
      return '____';
    case 'reference':
      return style.text(resolve.reference(inline));
    case 'footnote':
      return ` (${inlineNotes(inline.children, resolve, style)})`;
    case 'field':
      return style.text(resolve.field(inline.name) ?? '____');
  }
}

// A deck as Marp Markdown, readable, usable with any Marp tool beside its theme.css. In: a deck, labels, a brand. Out:
// the Markdown, the pictures it names, and each slide's notes as HTML.

import type { Brand } from '../../model/Brand.ts';
import type { Block } from '../../model/markdown.ts';
import type { Deck, Slide } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { isBackdrop, standsInMiddle } from '../../publications/slideBlocks.ts';
import { settingOf } from '../../publications/slideRegions.ts';
import { type Words, wordsFor } from '../../publications/words.ts';
import { escapeHtml } from './escapeHtml.ts';
import { blocksToMarkdown, inlinesToMarkdown, type Resolve } from './markdownOf.ts';
import { inlinesAsText, notesAsComment, notesAsHtml } from './notes.ts';
import { PictureFolder } from './pictures.ts';
import { referenceText } from './referenceText.ts';

export interface DeckMarkdown {
  readonly markdown: string;
  readonly pictures: ReturnType<PictureFolder['files']>;
  /** One a slide; empty where there are none. */
  readonly notes: readonly string[];
  /** Of the agenda's items, as text. */
  readonly itemTitles: readonly string[];
}

export const themeName = 'deckhand';

/** `fit-90` */
export function scaleClass(scale: number): string {
  return `fit-${Math.round(scale * 100)}`;
}

export function deckMarkdown(deck: Deck, labels: Labels, brand: Brand): DeckMarkdown {
  const words = wordsFor(deck.lang);
  const pictures = new PictureFolder();
  const resolve = resolver(deck, labels, words, pictures);
  const frame = { deck, labels, words, resolve, brand };
  const slides = deck.slides.map((slide) => slideMarkdown(slide, frame));
  return {
    markdown: `${frontMatter(deck)}\n${slides.join('\n\n---\n\n')}\n`,
    pictures: pictures.files(),
    notes: deck.slides.map((slide) => notesAsHtml(slide.notes, resolve, noteMarks(words))),
    itemTitles: deck.timing.items.map(({ title }, index) =>
      inlinesAsText(title.length > 0 ? title : firstTitle(deck, index), resolve),
    ),
  };
}

/** An item without a title goes by its first slide's. */
function firstTitle({ slides }: Deck, index: number): Slide['title'] {
  return slides.find(({ item }) => item === index)?.title ?? [];
}

/** What a trainer has to tell apart at a glance. */
function noteMarks({ say, do: act, ask, listenFor }: Words): ReadonlyMap<string, string> {
  return new Map([
    [say, 'say'],
    [act, 'do'],
    [ask, 'ask'],
    [listenFor, 'listen'],
  ]);
}

interface Frame {
  readonly deck: Deck;
  readonly labels: Labels;
  readonly words: Words;
  readonly resolve: Resolve;
  readonly brand: Brand;
}

function frontMatter(deck: Deck): string {
  return [
    '---',
    'marp: true',
    `theme: ${themeName}`,
    `title: ${JSON.stringify(deck.title)}`,
    `lang: ${deck.lang}`,
    'paginate: true',
    '---',
    '',
  ].join('\n');
}

function slideMarkdown(slide: Slide, frame: Frame): string {
  const notes = notesAsComment(slide.notes, frame.resolve, frame.words.facilitatorNotes);
  const blocks = withoutJumps(slide.blocks);
  const parts = [
    `<!--\n${directives(slide, frame)}\n-->`,
    backdropWords(blocks),
    inlinesToMarkdown(slide.kicker, frame.resolve),
    `# ${inlinesToMarkdown(slide.title, frame.resolve).replaceAll('\\\n', '<br>')}`,
    slide.figure ? figure(slide.figure) : '',
    blocksToMarkdown(blocks.map(withoutWords), frame.resolve),
    notes === '' ? '' : `<!--\n${notes}\n-->`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function directives(slide: Slide, frame: Frame): string {
  const own = new Map(slide.blocks.flatMap((block) => (block.kind === 'directive' ? [...block.values] : [])));
  const { footer: ownFooter, class: ownClass, ...others } = Object.fromEntries(own);
  const footer = JSON.stringify(ownFooter ?? footerText(slide, frame));
  return [
    `_class: ${[...classes(slide, frame.deck), ...(ownClass ? [ownClass] : [])].join(' ')}`,
    ...(footer === '""' ? [] : [`_footer: ${footer}`]),
    ...(slide.layout === 'title' && own.get('paginate') === undefined ? ['_paginate: false'] : []),
    ...Object.entries(others).map(([key, value]) => `_${key}: ${JSON.stringify(value)}`),
  ].join('\n');
}

/** What the theme tells slides apart by. */
function classes(slide: Slide, deck: Deck): readonly string[] {
  const setting = settingOf(deck.delivery, deck.camera);
  return [
    slide.layout,
    ...(deck.delivery === 'video' ? ['video'] : []),
    setting,
    ...(slide.titleHidden ? ['untitled'] : []),
    ...(standsInMiddle(slide) ? ['middle'] : []),
    ...(slide.textSize ? [`text-${slide.textSize}`] : []),
    ...(deck.scale === undefined || deck.scale === 1 ? [] : [scaleClass(deck.scale)]),
  ].filter((name, index, all) => all.indexOf(name) === index);
}

function footerText(slide: Slide, { labels, words, brand, resolve }: Frame): string {
  if (slide.layout === 'title') return '';
  const page = slide.page === undefined ? undefined : labels.page.get(slide.page);
  const own = brand.footer ? inlinesToMarkdown(brand.footer.inlines, resolve) : '';
  return [page === undefined ? '' : words.workbookPage(page), own].filter((part) => part !== '').join(' · ');
}

function figure({ text, caption }: NonNullable<Slide['figure']>): string {
  const below = caption ? `<span>${escapeHtml(caption)}</span>` : '';
  return `<div class="figure"><b>${escapeHtml(text)}</b>${below}</div>`;
}

/** Marp drops what a background says. It comes first, for screen readers alone, and takes no room. */
function backdropWords(blocks: readonly Block[]): string {
  const words = blocks
    .filter(isBackdrop)
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []))
    .flatMap((inline) => (inline.kind === 'image' && inline.alt !== '' ? [escapeHtml(inline.alt)] : []));
  return words.length === 0 ? '' : `<div class="unseen">${words.join('. ')}</div>`;
}

/** Line ends between backgrounds would be empty lines. */
function withoutWords(block: Block): Block {
  if (block.kind !== 'paragraph' || !isBackdrop(block)) return block;
  const inlines = block.inlines.flatMap((inline) =>
    inline.kind === 'image' ? [{ ...inline, alt: '' }] : [],
  );
  return { ...block, inlines };
}

/** A slide has one first-level heading: its title. Those below follow without a level left out, for screen readers. */
function withoutJumps(blocks: readonly Block[]): readonly Block[] {
  let last: (typeof levels)[number] = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const lowest = Math.min(Math.max(block.level, 2), last + 1);
    last = levels.find((level) => level === lowest) ?? last;
    return { ...block, level: last };
  });
}

const levels = [1, 2, 3, 4, 5, 6] as const;

export function resolver(deck: Deck, labels: Labels, words: Words, pictures: PictureFolder): Resolve {
  return {
    reference: (inline) => referenceText(inline, labels, words),
    field: (name) => deck.fields.get(name),
    picture: (picture) => pictures.add(picture),
  };
}

// A deck with a slide of every layout, each with what its layout is for.

import type { Block, Inline } from '../../src/model/markdown.ts';
import type { Deck, Slide, SlideLayout } from '../../src/publications/Deck.ts';
import { qrPicture } from '../../src/publications/qrPicture.ts';
import { slideLayouts } from '../../src/publications/slideRegions.ts';
import { here, li, p, t } from '../publications/sampleTexts.ts';

const { inlines } = t('A title that says what this is');

const picture: Inline = {
  kind: 'image',
  picture: qrPicture('code', 'https://example.org/feedback'),
  src: 'code.svg',
  alt: 'A code that leads to the form',
  keywords: [],
  origin: here,
};

const link: Inline = {
  kind: 'link',
  href: 'https://example.org/',
  children: [{ kind: 'text', text: 'an address' }],
};

function paragraph(...parts: readonly Inline[]): Block {
  return { kind: 'paragraph', inlines: parts, readers: 'everyone', origin: here };
}

function table(columns: number): Block {
  const row = Array.from({ length: columns }, () => t('Words in a cell').inlines);
  return {
    kind: 'table',
    align: row.map(() => undefined),
    head: row,
    rows: [row, row],
    readers: 'everyone',
    origin: here,
  };
}

function blocksOf(layout: SlideLayout): readonly Block[] {
  switch (layout) {
    case 'agenda':
    case 'behaviours':
    case 'phrases':
    case 'steps':
    case 'breakout':
    case 'role-play':
    case 'closing':
      return [table(2)];
    case 'differences':
      return [table(3)];
    case 'objectives':
    case 'poll':
    case 'debrief':
      return [li(['One', 'Another'], 1)];
    case 'section':
    case 'break':
      return [];
    case 'scan':
      return [p('The form is at'), p('https://example.org/feedback'), paragraph(picture)];
    case 'picture':
      return [paragraph(picture), p('What it shows')];
    case 'quote':
      return [
        { kind: 'quote', blocks: [p('Somebody waits.')], readers: 'everyone', origin: here },
        p('— A lead'),
      ];
    case 'free':
      return [p('Some **words**, and'), paragraph(link), li(['One', 'Another']), table(3)];
    case 'title':
    case 'statement':
    case 'invitation':
    case 'evaluation':
      return [p('Some words that say it.')];
  }
}

function slide(layout: SlideLayout): Slide {
  const hasFigure = ['statement', 'steps', 'break'].includes(layout);
  return {
    layout,
    kicker: t('A kicker').inlines,
    title: inlines,
    ...(hasFigure ? { figure: { text: '7', caption: 'min' } } : {}),
    blocks: blocksOf(layout),
    notes: [],
    item: undefined,
    labels: [],
    page: undefined,
    origin: here,
  };
}

export const everyLayout: Deck = {
  agenda: 'every-layout',
  title: 'Every layout',
  lang: 'en',
  delivery: 'in-person',
  camera: 'none',
  slides: slideLayouts.map(slide),
  fields: new Map(),
  timing: { start: 540, items: [], cuts: [] },
};

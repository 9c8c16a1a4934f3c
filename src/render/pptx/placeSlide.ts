// A slide to placed shapes. In: a slide, the regions of its layout, colours, how wide words are. Out: shapes in the
// order in which they are read. Text that would not fit is set smaller, never cut.

import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import type { Block } from '../../model/markdown.ts';
import type { Deck, Slide } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { type Regions, regionsOf, settingOf, typeScale } from '../../publications/slideRegions.ts';
import { wordsFor } from '../../publications/words.ts';
import type { CountLines } from './measureText.ts';
import { type Palette, paletteFor } from './palette.ts';
import { besidePictures, isBackground, picturesOf, placeBackgrounds } from './pictures.ts';
import { placeBlocks } from './placeBlocks.ts';
import { placeTable } from './placeTable.ts';
import type { Box, Paragraph, Shape, Type } from './Shape.ts';
import { type Resolve, type Run, resolverOf, runsOf, shownText } from './textRuns.ts';

export interface SlideSetting {
  readonly regions: Regions;
  readonly palette: Palette;
  readonly resolve: Resolve;
  readonly countLines: CountLines;
  /** Of all type; 1 unless the deck was shrunk to fit. */
  readonly scale: number;
}

export interface PlaceOptions {
  readonly deck: Deck;
  readonly labels: Labels;
  readonly brand: Brand;
  readonly theme: Theme;
  readonly countLines: CountLines;
}

export function placeSlide(
  slide: Slide,
  { deck, labels, brand, theme, countLines }: PlaceOptions,
): readonly Shape[] {
  const backgrounds = slide.blocks.flatMap(picturesOf).filter(isBackground);
  const layout = regionsOf(slide.layout, settingOf(deck.delivery, deck.camera));
  const regions = besidePictures(scaledType(layout, deck.scale ?? 1), backgrounds);
  const palette = paletteFor(brand, theme, regions.ground);
  const setting: SlideSetting = {
    regions,
    palette,
    resolve: resolverOf(deck, labels),
    countLines,
    scale: deck.scale ?? 1,
  };
  const title = placeTitle(slide, setting);
  const footer = footerText(slide, deck, labels, brand, setting.resolve);
  return [
    ...placeBackgrounds(backgrounds),
    ...placeGhost(slide, setting),
    ...placeKicker(slide, setting),
    title.shape,
    ...placeBody(slide, setting, title.lines),
    ...(slide.layout === 'statement' ? [] : placeFigure(slide, setting)),
    ...(footer === ''
      ? []
      : [line(footer, 'Footer', regions.footer, { ...small(regions.footer, palette.muted) })]),
  ];
}

function scaledType(regions: Regions, scale: number): Regions {
  const scaled = <T extends { readonly size: number; readonly leading: number }>(region: T): T => ({
    ...region,
    size: region.size * scale,
    leading: region.leading * scale,
  });
  return scale === 1 ? regions : { ...regions, title: scaled(regions.title), body: scaled(regions.body) };
}

function placeTitle(slide: Slide, { regions, palette, resolve, countLines }: SlideSetting) {
  const runs = runsOf(slide.title, resolve);
  const { size, leading, ...box } = regions.title;
  const lines = countLines(shownText(runs), { font: 'heading', size, width: box.width });
  const type: Type = { font: 'heading', size, leading, colour: palette.text, bold: true };
  const height = lines * leading;
  // Above the slide it is there for outlines and screen readers, and nobody sees it.
  const y = slide.titleHidden ? -height - 20 : box.y;
  const width = balancedWidth(box.width, (narrower) =>
    countLines(shownText(runs), { font: 'heading', size, width: narrower }),
  );
  const shape: Shape = {
    kind: 'text',
    box: { ...box, y, width, height },
    name: 'Title',
    placeholder: 'title',
    paragraphs: [{ runs, type, before: 0, after: 0, indent: 0 }],
    anchor: 'top',
    align: 'left',
  };
  return { shape, lines: slide.titleHidden ? 0 : lines };
}

/** px: the narrowest box with as many lines, which are then about equally long; with a word's end to spare. */
export function balancedWidth(width: number, linesAt: (width: number) => number): number {
  const lines = linesAt(width);
  if (lines < 2) return width;
  let narrow = width;
  while (narrow > width / 2 && linesAt(narrow - 40) === lines) narrow -= 20;
  return narrow;
}

function placeKicker(slide: Slide, { regions, palette, resolve }: SlideSetting): readonly Shape[] {
  const runs = runsOf(slide.kicker, resolve);
  if (runs.length === 0) return [];
  const { size, leading } = regions.kicker;
  return [
    text(runs, 'Kicker', regions.kicker, { font: 'body', size, leading, colour: palette.strong, bold: true }),
  ];
}

function placeBody(slide: Slide, setting: SlideSetting, titleLines: number): readonly Shape[] {
  const { regions, scale } = setting;
  const shift = (titleLines - 1) * regions.title.leading;
  const y = slide.titleHidden ? regions.title.y : regions.body.y + shift;
  const bottom = regions.body.y + regions.body.height;
  const room: Box = { x: regions.body.x, y, width: regions.body.width, height: bottom - y };
  const own = typeScale.find(({ size }) => size === slide.textSize);
  const type = own ? { size: own.size * scale, leading: own.leading * scale } : regions.body;
  const [only, ...others] = slide.blocks.filter(isShown);
  if (only?.kind === 'table' && others.length === 0) return [placeTable(only, slide, room, type, setting)];
  return placeBlocks(slide, room, type, setting);
}

function isShown(block: Block): boolean {
  return block.kind !== 'directive' && block.kind !== 'comment' && block.kind !== 'divider';
}

/** The large pale numeral behind a statement. */
function placeGhost(slide: Slide, setting: SlideSetting): readonly Shape[] {
  return slide.layout === 'statement' ? placeFigure(slide, setting) : [];
}

function placeFigure(slide: Slide, { regions, palette }: SlideSetting): readonly Shape[] {
  const { figure } = regions;
  if (slide.figure === undefined || figure === undefined) return [];
  const { caption, ...big } = figure;
  const isBreak = slide.layout === 'break';
  const align = isBreak ? 'left' : 'right';
  const colour = slide.layout === 'statement' ? palette.ghost : palette.strong;
  const type: Type = { font: 'heading', size: big.size, leading: big.leading, colour, bold: true };
  const below = { ...caption, font: 'body', colour: isBreak ? palette.text : palette.muted } as const;
  const captionBox = { ...big, y: isBreak ? big.y : big.y + big.leading + 4, height: caption.leading };
  const figureBox = {
    ...big,
    y: isBreak && slide.figure.caption ? big.y + caption.leading : big.y,
    height: big.leading,
  };
  return [
    text([{ text: slide.figure.text }], 'Figure', figureBox, type, align),
    ...(slide.figure.caption
      ? [text([{ text: slide.figure.caption }], 'Caption', captionBox, below, align)]
      : []),
  ];
}

function footerText(
  slide: Slide,
  deck: Deck,
  labels: Labels,
  { footer }: PlaceOptions['brand'],
  resolve: Resolve,
): string {
  if (slide.layout === 'title') return '';
  const page = slide.page === undefined ? undefined : labels.page.get(slide.page);
  const own = footer ? shownText(runsOf(footer.inlines, resolve)) : '';
  return [page === undefined ? '' : wordsFor(deck.lang).workbookPage(page), own]
    .filter((part) => part !== '')
    .join(' · ');
}

function small({ size, leading }: Regions['footer'], colour: string): Type {
  return { font: 'body', size, leading, colour };
}

function line(words: string, name: string, box: Box, type: Type): Shape {
  return text([{ text: words }], name, box, type);
}

function text(
  runs: readonly Run[],
  name: string,
  { x, y, width, height }: Box,
  type: Type,
  align: 'left' | 'right' = 'left',
): Shape {
  const paragraph: Paragraph = { runs, type, before: 0, after: 0, indent: 0 };
  return { kind: 'text', box: { x, y, width, height }, name, paragraphs: [paragraph], anchor: 'top', align };
}

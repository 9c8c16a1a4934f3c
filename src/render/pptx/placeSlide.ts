// A slide to placed shapes. In: a slide, the regions of its layout, colours, how wide words are. Out: shapes in the
// order in which they are read. Text that would not fit is set smaller, never cut.

import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import type { Deck, Slide } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { isInFlow, standsInMiddle } from '../../publications/slideBlocks.ts';
import { backgroundsOf, besidePictures } from '../../publications/slidePictures.ts';
import { type Regions, regionsOf, settingOf, typeScale } from '../../publications/slideRegions.ts';
import { wordsFor } from '../../publications/words.ts';
import { balancedWidth, type CountLines } from './measureText.ts';
import { type Palette, paletteFor } from './palette.ts';
import { placeBlocks } from './placeBlocks.ts';
import { placeBackgrounds } from './placePicture.ts';
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
  /** px from the title to what stands below it. */
  readonly afterTitle: number;
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
  const backgrounds = backgroundsOf(slide.blocks);
  const layout = regionsOf(slide.layout, settingOf(deck.delivery, deck.camera));
  const beside = besidePictures(scaledType(layout, deck.scale ?? 1), backgrounds);
  const palette = paletteFor(brand, theme, groundOf(slide, beside.ground));
  const resolve = resolverOf(deck, labels);
  const regions = inMiddle(slide, belowKicker(slide, beside, resolve, countLines), resolve, countLines);
  const setting: SlideSetting = {
    regions,
    palette,
    resolve,
    countLines,
    scale: deck.scale ?? 1,
    afterTitle: layout.body.y - layout.title.y - layout.title.leading,
  };
  const title = placeTitle(slide, setting);
  const footer = footerText(slide, deck, labels, brand, setting.resolve);
  return [
    ...placeBackgrounds(backgrounds, setting),
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

/** The ground of a slide: its layout's, or the strong one, where its author turns it round. */
export function groundOf(slide: Slide, ground: Regions['ground']): Regions['ground'] {
  return hasClass(slide, 'invert') ? 'cover' : ground;
}

/** Marp's classes, as an author gives them to a slide. */
function hasClass({ blocks }: Slide, name: string): boolean {
  return blocks.some(
    (block) => block.kind === 'directive' && block.values.get('class')?.split(/\s+/).includes(name),
  );
}

/** A title alone stands in the middle where its author asks for it. */
function inMiddle(slide: Slide, regions: Regions, resolve: Resolve, countLines: CountLines): Regions {
  if (!hasClass(slide, 'lead') || slide.blocks.some(isInFlow)) return regions;
  const { kicker, title, body } = regions;
  const words = shownText(runsOf(slide.title, resolve));
  const lines = countLines(words, { font: 'heading', size: title.size, width: title.width, bold: true });
  const down = Math.max(0, (body.y + body.height - title.y - lines * title.leading) / 2);
  return {
    ...regions,
    kicker: { ...kicker, y: kicker.y + down },
    title: { ...title, y: title.y + down },
  };
}

/** A kicker of two lines, as beside a picture, moves all that follows. */
function belowKicker(slide: Slide, regions: Regions, resolve: Resolve, countLines: CountLines): Regions {
  const { kicker, title, body } = regions;
  const words = shownText(runsOf(slide.kicker, resolve));
  const measure = { font: 'body', size: kicker.size, width: kicker.width, bold: true } as const;
  const more = words === '' ? 0 : countLines(words, measure) - 1;
  const down = more * kicker.leading;
  return {
    ...regions,
    kicker: { ...kicker, height: kicker.height + down },
    title: { ...title, y: title.y + down },
    body: { ...body, y: body.y + down, height: body.height - down },
  };
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
  const linesAt = (width: number) =>
    countLines(shownText(runs), { font: 'heading', size, width, bold: true });
  const lines = linesAt(box.width);
  const type: Type = { font: 'heading', size, leading, colour: palette.text, bold: true };
  const height = lines * leading;
  // Above the slide it is there for outlines and screen readers, and nobody sees it.
  const y = slide.titleHidden ? -height - 20 : box.y;
  const width = balancedWidth(box.width, linesAt);
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

function placeKicker(slide: Slide, { regions, palette, resolve }: SlideSetting): readonly Shape[] {
  const runs = runsOf(slide.kicker, resolve);
  if (runs.length === 0) return [];
  const { size, leading } = regions.kicker;
  return [
    text(runs, 'Kicker', regions.kicker, { font: 'body', size, leading, colour: palette.strong, bold: true }),
  ];
}

function placeBody(slide: Slide, setting: SlideSetting, titleLines: number): readonly Shape[] {
  const { regions, scale, afterTitle } = setting;
  const { kicker, title, body } = regions;
  const aboveTitle = slide.kicker.length === 0 ? kicker.y : kicker.y + kicker.height;
  const top = slide.titleHidden ? aboveTitle : title.y + titleLines * title.leading;
  // What stands in the middle may take the space below the title, too.
  const y = top + (standsInMiddle(slide) ? 0 : afterTitle);
  const bottom = body.y + body.height;
  const room: Box = { x: body.x, y, width: body.width, height: bottom - y };
  const own = typeScale.find(({ size }) => size === slide.textSize);
  const type = own ? { size: own.size * scale, leading: own.leading * scale } : regions.body;
  const [only, ...others] = slide.blocks.filter(isInFlow);
  if (only?.kind === 'table' && others.length === 0) return [placeTable(only, slide, room, type, setting)];
  return placeBlocks(slide, room, type, setting);
}

/** The large pale numeral behind a statement. */
function placeGhost(slide: Slide, setting: SlideSetting): readonly Shape[] {
  return slide.layout === 'statement' ? placeFigure(slide, setting) : [];
}

/** em: figures stand this much lower in their line in a browser than in a presentation. */
const figureDrop = 0.06;

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
  const figureY = isBreak && slide.figure.caption ? big.y + caption.leading : big.y;
  const figureBox = { ...big, y: figureY + figureDrop * big.size, height: big.leading };
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

// A deck as a PowerPoint file that people can edit: titles, texts, lists, tables and pictures on masters made from the
// layouts' regions and the brand, notes with their formatting. In: deck, labels, brand. Out: an OutputFile. Never draws
// a slide as a picture.

import type Pptx from 'pptxgenjs';
import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import { themeColours } from '../../model/colours/themeColours.ts';
import type { Deck, Slide } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { type Regions, regionsOf, settingOf } from '../../publications/slideRegions.ts';
import { drawShape, inches, place, points } from './drawShapes.ts';
import { type FinishedSlide, finishPptx } from './finishPptx.ts';
import { fontNames, openFonts } from './measureText.ts';
import { notesXml } from './notesXml.ts';
import { paletteFor } from './palette.ts';
import { groundOf, placeSlide } from './placeSlide.ts';
import type { Shape } from './Shape.ts';
import { resolverOf } from './textRuns.ts';

export interface PptxMeta {
  /** Stands in the file as the day it was made. */
  readonly date: Date;
  readonly creator: string;
  /** Goes before the brand's own. */
  readonly theme?: Theme | undefined;
}

export async function renderPptx(
  deck: Deck,
  labels: Labels,
  brand: Brand,
  { date, creator, theme = brand.theme }: PptxMeta,
): Promise<Uint8Array> {
  const countLines = await openFonts();
  const presentation = await open(deck, creator);
  const masters = new Set<string>();
  const lang = languageOf(deck.lang);
  const resolve = resolverOf(deck, labels);
  const slides: FinishedSlide[] = [];
  const setting = settingOf(deck.delivery, deck.camera);
  for (const slide of deck.slides) {
    const shapes = placeSlide(slide, { deck, labels, brand, theme, countLines });
    const regions = regionsOf(slide.layout, setting);
    const master = masterOf(slide, shapes, regions);
    if (!masters.has(master))
      presentation.defineSlideMaster(define(master, slide, shapes, deck, { brand, theme }));
    masters.add(master);
    const drawn = presentation.addSlide({ masterName: master });
    const bulletColour = paletteFor(brand, theme, groundOf(slide, regions.ground)).strong;
    for (const shape of shapes) drawShape(shape, drawn, { lang, linkColour: bulletColour });
    drawn.addNotes(' ');
    slides.push({ notes: notesXml(slide.notes, resolve, lang), shapes, bulletColour });
  }
  const bytes = (await presentation.write({ outputType: 'nodebuffer', compression: false })) as Uint8Array;
  const regions = regionsOf('free', setting);
  return finishPptx(bytes, { date, slides, regions, colours: themeColours(brand, theme) });
}

/** The package's types take its module for a CommonJS one. */
async function open(deck: Deck, creator: string): Promise<Pptx.default> {
  const { default: Presentation } = (await import('pptxgenjs')) as unknown as {
    default: new () => Pptx.default;
  };
  const presentation = new Presentation();
  presentation.defineLayout({ name: 'slides', width: inches(1280), height: inches(720) });
  presentation.layout = 'slides';
  presentation.title = deck.title;
  presentation.author = creator;
  presentation.company = creator;
  presentation.theme = { headFontFace: fontNames.heading, bodyFontFace: fontNames.body };
  return presentation;
}

/** PowerPoint wants a region. */
function languageOf(lang: string): string {
  return { en: 'en-US', de: 'de-DE' }[lang] ?? lang;
}

/** Slides of one layout have one of PowerPoint's each for such with and without a text below the title, for such on the
 * strong ground, and for such without a number. */
function masterOf(slide: Slide, shapes: readonly Shape[], { ground }: Regions): string {
  const { layout } = slide;
  return [
    `${layout.charAt(0).toUpperCase()}${layout.slice(1)}`,
    ...(hasBody(shapes) ? ['with text'] : []),
    ...(groundOf(slide, ground) === ground ? [] : ['inverted']),
    ...(hasNumber(slide) === (layout !== 'title')
      ? []
      : [layout === 'title' ? 'with number' : 'without number']),
  ].join(' ');
}

function hasNumber({ layout, blocks }: Slide): boolean {
  const own = blocks.flatMap((block) =>
    block.kind === 'directive' ? (block.values.get('paginate') ?? []) : [],
  );
  return own.length > 0 ? own.at(-1) === 'true' : layout !== 'title';
}

function hasBody(shapes: readonly Shape[]): boolean {
  return shapes.some((shape) => shape.kind === 'text' && shape.placeholder === 'body');
}

function define(
  title: string,
  slide: Slide,
  shapes: readonly Shape[],
  deck: Deck,
  { brand, theme }: { readonly brand: Brand; readonly theme: Theme },
): Pptx.default.SlideMasterProps {
  const regions = regionsOf(slide.layout, settingOf(deck.delivery, deck.camera));
  const palette = paletteFor(brand, theme, groundOf(slide, regions.ground));
  const shared = { margin: 0, align: 'left', valign: 'top' } as const;
  const heading = { fontFace: fontNames.heading, fontSize: points(regions.title.size), bold: true };
  const body = { fontFace: fontNames.body, fontSize: points(regions.body.size) };
  const part = (name: 'title' | 'body', options: object) => ({
    placeholder: { options: { name, type: name, ...shared, color: palette.text, ...options }, text: '' },
  });
  const { slideNumber } = regions;
  return {
    title,
    background: { color: palette.ground },
    objects: [
      part('title', { ...place(regions.title), ...heading }),
      ...(hasBody(shapes) ? [part('body', { ...place(regions.body), ...body })] : []),
    ],
    ...(hasNumber(slide) && {
      slideNumber: {
        ...place(slideNumber),
        margin: 0,
        fontFace: fontNames.body,
        fontSize: points(slideNumber.size),
        color: palette.muted,
        align: deck.delivery === 'video' ? 'left' : 'right',
      },
    }),
  };
}

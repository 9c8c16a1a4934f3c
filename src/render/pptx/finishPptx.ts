// What the library leaves to do in its file: slides, layouts and master as PowerPoint makes them, notes with their
// formatting, and no moment of making, so that the same deck gives the same bytes. In: the bytes of a presentation.
// Out: the same, packed again.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ThemeColours } from '../../model/colours/themeColours.ts';
import type { Regions } from '../../publications/slideRegions.ts';
import { mendLayout, mendMaster, withColours, withSlideNumber } from './masterXml.ts';
import type { Shape } from './Shape.ts';
import { mendSlide } from './slideXml.ts';

export interface FinishedSlide {
  /** Paragraphs as XML; empty where there are none. */
  readonly notes: string;
  readonly shapes: readonly Shape[];
  /** Of bullets and numbers, `0B5B5E`. */
  readonly bulletColour: string;
}

export interface PptxFinish {
  readonly date: Date;
  readonly slides: readonly FinishedSlide[];
  /** Of a slide that is added later. */
  readonly regions: Regions;
  readonly colours: ThemeColours;
}

/** The earliest day that a ZIP can name. */
const zipDay = new Date(1980, 0, 1);

export function finishPptx(bytes: Uint8Array, finish: PptxFinish): Uint8Array {
  const files = unzipSync(bytes);
  const packed: Zippable = {};
  for (const path of Object.keys(files)) {
    const content = files[path];
    if (content === undefined || path.endsWith('/')) continue;
    const text = path.endsWith('.xml') ? strToU8(mend(path, strFromU8(content), finish)) : content;
    packed[path] = [text, { mtime: zipDay, level: /\.(png|jpe?g|gif)$/.test(path) ? 0 : 6 }];
  }
  return zipSync(packed);
}

function mend(path: string, xml: string, { date, slides, regions, colours }: PptxFinish): string {
  if (path === 'docProps/core.xml') return withDate(xml, date);
  if (/^ppt\/theme\/theme\d+\.xml$/.test(path)) return withColours(xml, colours);
  if (/^ppt\/slideMasters\/[^/]+\.xml$/.test(path)) return mendMaster(xml, regions);
  if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(path)) return mendLayout(xml);
  const [, folder, number] = /^ppt\/(slides|notesSlides)\/[a-zA-Z]+(\d+)\.xml$/.exec(path) ?? [];
  const slide = slides[Number(number) - 1];
  if (slide === undefined) return xml;
  if (folder === 'notesSlides') return withNotes(xml, slide.notes);
  return withSlideNumber(mendSlide(xml, slide.shapes, slide.bulletColour));
}

/** The body of the notes is the placeholder after the slide's picture. */
function withNotes(xml: string, paragraphs: string): string {
  if (paragraphs === '') return xml;
  const mark = /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)(<a:p>[\s\S]*?<\/a:p>)(?=<\/p:txBody>)/;
  if (!mark.test(xml)) throw new Error('the library writes notes in another form');
  return xml.replace(mark, (_, before: string) => `${before}${paragraphs}`);
}

function withDate(xml: string, date: Date): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}`);
}

// What the library leaves to do in its file: notes with their formatting, words for tables, places and bullets that
// differ from the master's, and no moment of making, so that the same deck gives the same bytes. In: the bytes of a
// presentation. Out: the same, packed again.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { tableName } from './drawShapes.ts';
import type { Box, Shape } from './Shape.ts';

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

function mend(path: string, xml: string, { date, slides }: PptxFinish): string {
  if (path === 'docProps/core.xml') return withDate(xml, date);
  const [, folder, number] = /^ppt\/(slides|notesSlides)\/[a-zA-Z]+(\d+)\.xml$/.exec(path) ?? [];
  const slide = slides[Number(number) - 1];
  if (slide === undefined) return xml;
  return folder === 'slides' ? withShapes(xml, slide) : withNotes(xml, slide.notes);
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

function withShapes(xml: string, { shapes, bulletColour }: FinishedSlide): string {
  const placed = shapes.reduce(
    (all, shape) => (shape.kind === 'text' && shape.placeholder ? withPlace(all, shape) : all),
    xml,
  );
  return withTableWords(placed)
    .replace(/<\/a:r><a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '</a:r>')
    .replace(
      /(?=<a:buSzPct|<a:buFont)(?<!<a:buSzPct[^>]*>)/g,
      `<a:buClr><a:srgbClr val="${bulletColour}"/></a:buClr>`,
    );
}

/** The library puts what fills a part of the master where the master has it; a title of two lines moves the text. */
function withPlace(xml: string, { placeholder, box, anchor }: Extract<Shape, { kind: 'text' }>): string {
  const mark = new RegExp(
    `(<p:ph\\s+idx="\\d+"\\s+type="${placeholder}"[^>]*/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>)` +
      '<a:off [^>]*/><a:ext [^>]*/>([\\s\\S]*?<a:bodyPr [^>]*anchor=)"[a-z]+"',
  );
  if (!mark.test(xml)) throw new Error(`the library writes a ${placeholder} in another form`);
  const anchors = { top: 't', middle: 'ctr', bottom: 'b' };
  return xml.replace(mark, (_, before: string, between: string) => {
    return `${before}${transform(box)}${between}"${anchors[anchor]}"`;
  });
}

/** px to the file's units, of which an inch has 914,400. */
function transform({ x, y, width, height }: Box): string {
  const units = (px: number) => Math.round(px * 9525);
  return `<a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${units(width)}" cy="${units(height)}"/>`;
}

/** A table's name becomes its alternative text. */
function withTableWords(xml: string): string {
  return xml.replace(
    new RegExp(`<p:cNvPr id="(\\d+)" name="${tableName}([^"]*)"`, 'g'),
    (_, id: string, words: string) => `<p:cNvPr id="${id}" name="Table ${id}" descr="${words}"`,
  );
}

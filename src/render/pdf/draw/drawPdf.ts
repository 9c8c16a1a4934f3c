// A layout to the bytes of a PDF 1.7, tagged for PDF/UA-1. Comes in: pages as data, fonts, the file's date. Goes out:
// bytes, the same for the same input. Measures nothing and decides nothing.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { PictureFile } from '../../../model/markdown.ts';
import type { Layout, LinkItem, Page, PictureItem, Rectangle, StrokeItem } from '../Layout.ts';
import { createFontWriter, type FontWriter } from './FontWriter.ts';
import { createFormWriter, type FormWriter } from './FormWriter.ts';
import { createPageWriter, type PageWriter } from './PageWriter.ts';
import { type PdfDocument, type PdfReference, raw } from './pdfkit-types.ts';
import { createStructureWriter, type StructureWriter } from './StructureWriter.ts';
import { type Sink, sinkOf } from './sink.ts';
import { asciiString, escapeXml, number, textString } from './syntax.ts';
import { writeOutline } from './writeOutline.ts';

export interface PdfMeta {
  /** Stands in the file as the day it was made. */
  readonly date: Date;
  /** The program that made it. */
  readonly creator: string;
  readonly author?: string;
}

export interface Drawing {
  readonly document: PdfDocument;
  readonly structure: StructureWriter;
  readonly text: FontWriter;
  readonly images: Map<PictureFile, object>;
  readonly drawSvg: DrawSvg;
  readonly form: FormWriter;
  readonly pages: PdfReference[];
}

export type DocumentHead = Pick<Layout, 'title' | 'lang' | 'viewer'>;

type DrawSvg = (
  document: PdfDocument,
  svg: string,
  x: number,
  y: number,
  options: Record<string, unknown>,
) => void;

export async function drawPdf(layout: Layout, fonts: Fonts, meta: PdfMeta): Promise<Uint8Array> {
  const { document, sink } = await openDocument(layout, meta);
  const structure = createStructureWriter(document, layout.structure, layout.pages.length);
  const text = createFontWriter(document, fonts);
  const drawSvg = await loadSvg(layout, text);
  const form = createFormWriter(document, structure);
  const drawing: Drawing = { document, structure, text, images: new Map(), drawSvg, form, pages: [] };
  for (const [index, page] of layout.pages.entries()) drawPage(page, index, drawing);
  form.write();
  text.write();
  structure.write(drawing.pages);
  if (layout.viewer.outline) writeOutline(document, layout, drawing.pages);
  document.end();
  return Buffer.concat(await sink.rest());
}

interface OpenedDocument {
  readonly document: PdfDocument;
  readonly sink: Sink;
}

/** A document without a page, its title, language and wishes to the viewer set. */
export async function openDocument(layout: DocumentHead, meta: PdfMeta): Promise<OpenedDocument> {
  const { default: Document } = (await import('pdfkit')) as unknown as {
    default: new (options: Record<string, unknown>) => PdfDocument;
  };
  const document = new Document({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: layout.lang,
    displayTitle: true,
    font: null,
    info: {
      Title: layout.title,
      ...(meta.author === undefined ? {} : { Author: meta.author }),
      Creator: meta.creator,
      Producer: 'pdfkit',
      CreationDate: meta.date,
      ModDate: meta.date,
    },
  });
  const sink = sinkOf(document);
  // pdfkit writes the title into XML as it is
  document._addInfo = () => document.appendXML(metadata(layout, meta));
  const viewer = document._root.data.ViewerPreferences.data;
  if (layout.viewer.duplex !== undefined) viewer.Duplex = layout.viewer.duplex;
  if (layout.viewer.printScaling !== undefined) viewer.PrintScaling = layout.viewer.printScaling;
  return { document, sink };
}

function metadata({ title, lang }: DocumentHead, { date, creator, author }: PdfMeta): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const name =
    author === undefined
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>${name}
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
<pdf:Producer>pdfkit</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
}

/** Those that letters in an SVG may have. */
const facesOfSvg = ['sans', 'sans-semibold', 'sans-italic', 'serif'] as const;

export async function loadSvg(layout: Pick<Layout, 'pages'>, text: FontWriter): Promise<DrawSvg> {
  const needed = layout.pages.some((page) =>
    page.items.some((item) => item.kind === 'picture' && item.picture.type === 'svg'),
  );
  if (!needed) return () => {};
  // @ts-expect-error svg-to-pdfkit has no types
  const { default: draw } = await import('svg-to-pdfkit');
  for (const id of facesOfSvg) await text.register(id);
  return draw as DrawSvg;
}

/** `key` is the page's own in the parent tree, `index` its place among the drawing's pages. */
export function drawPage(page: Page, index: number, drawing: Drawing, key = index): void {
  const { document, structure, text } = drawing;
  document.addPage({ size: [page.width, page.height], margin: 0 });
  const { dictionary } = document.page;
  drawing.pages.push(dictionary);
  dictionary.data.StructParents = key;
  if (page.trim !== undefined) dictionary.data.TrimBox = box(page.trim, page);
  if (page.bleed !== undefined) dictionary.data.BleedBox = box(page.bleed, page);
  if (page.items.some((item) => item.kind === 'rule' && item.registration)) addRegistration(document);
  const writer = createPageWriter(document, structure, text, index);
  let half = 0;
  for (const [at, item] of page.items.entries()) {
    const order = page.order?.[half];
    if (order !== undefined && at >= order.from) {
      structure.readAt(order.place);
      half += 1;
    }
    drawItem(item, page, index, writer, drawing);
  }
  writer.end();
}

function drawItem(
  item: Page['items'][number],
  page: Page,
  index: number,
  writer: PageWriter,
  drawing: Drawing,
): void {
  switch (item.kind) {
    case 'text':
      writer.drawText(item);
      break;
    case 'rule':
      writer.drawRule(item);
      break;
    case 'rect':
      writer.drawRect(item);
      break;
    case 'picture':
      if (item.tag >= 0) drawing.structure.setArea(item.tag, box(item, page));
      writer.drawOther(item.tag, () => drawPicture(item, drawing));
      break;
    case 'modules':
      if (item.tag >= 0) drawing.structure.setArea(item.tag, box(item, page));
      writer.drawModules(item);
      break;
    case 'area':
      drawing.structure.setArea(item.tag, box(item, page));
      break;
    case 'field':
      drawing.form.add(item, box(item, page), index);
      break;
    case 'strokes':
      if (item.tag >= 0) drawing.structure.setArea(item.tag, box(item, page));
      writer.drawOther(item.tag, () => drawStrokes(item, drawing.document));
      break;
    case 'slot':
      throw new Error(`the place for ${item.field} was not filled`);
    case 'link':
      addLink(item, page, index, drawing);
      break;
  }
}

/** Origin at the bottom left, as PDF counts. */
function box({ x, y, width, height }: Rectangle, page: Page): readonly number[] {
  return [x, page.height - y - height, x + width, page.height - y];
}

/** On all plates of a press; grey on a printer that makes none, so that marks are not billed as colour. */
function addRegistration(document: PdfDocument): void {
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [1], C1: [0], N: 1 };
  document.page.resources.data.ColorSpace = { All: ['Separation', 'All', 'DeviceGray', tint] };
}

function drawPicture({ picture, x, y, width, height }: PictureItem, drawing: Drawing): void {
  const { document, images, drawSvg } = drawing;
  if (picture.type === 'svg') {
    drawSvg(document, Buffer.from(picture.bytes).toString('utf8'), x, y, {
      width,
      height,
      preserveAspectRatio: 'xMidYMid meet',
      fontCallback: (family: string, bold: boolean, italic: boolean) =>
        bold ? 'sans-semibold' : italic ? 'sans-italic' : /(^|[^-])serif/i.test(family) ? 'serif' : 'sans',
    });
    return;
  }
  const image = images.get(picture) ?? document.openImage(picture.bytes);
  images.set(picture, image);
  document.image(image, x, y, { width, height });
}

/** pdfkit reads the path data; grey and widths are written here, as its own colours would be RGB. */
function drawStrokes(item: StrokeItem, document: PdfDocument): void {
  const scale = item.width / item.units;
  document.save();
  if (item.turned) document.transform(-scale, 0, 0, -scale, item.x + item.width, item.y + item.height);
  else document.transform(scale, 0, 0, scale, item.x, item.y);
  document.addContent(`${number(item.grey)} G ${number(item.stroke)} w 1 J 1 j`);
  for (const path of item.paths) document.path(path);
  document.addContent('S');
  document.restore();
}

function addLink(item: LinkItem, page: Page, index: number, drawing: Drawing): void {
  const { document, structure } = drawing;
  const area = box(item, page).map(number).join(' ');
  const key = structure.nextKey();
  const annotation = document.ref({});
  annotation.data = raw(
    `<< /Type /Annot /Subtype /Link /Rect [${area}] /Border [0 0 0] /F 4 /StructParent ${key} ` +
      `/A << /S /URI /URI ${asciiString(encodeURI(decodeSafely(item.href)))} >> /Contents ${textString(item.contents)} >>`,
  );
  annotation.end();
  document.page.annotations.push(annotation);
  structure.addAnnotation(item.tag, index, annotation, key);
}

/** Addresses come encoded or not; what is encoded must not be so twice. */
function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

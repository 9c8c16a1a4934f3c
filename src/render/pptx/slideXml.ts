// What the library leaves to do on a slide: how paragraphs stand, where texts of the layout have moved to, names,
// words for tables, what is decoration. In: a slide's XML, its shapes. Out: the same, mended. Throws where the library
// writes another form.

import { areaName, tableName } from './drawShapes.ts';
import { escapeXml } from './notesXml.ts';
import { paragraphXml, units } from './paragraphXml.ts';
import type { Box, Shape } from './Shape.ts';

type TextShape = Extract<Shape, { kind: 'text' }>;

const decoration =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

export function mendSlide(xml: string, shapes: readonly Shape[], bulletColour: string): string {
  const texts = shapes.filter((shape) => shape.kind === 'text').values();
  const pictures = shapes.filter((shape) => shape.kind === 'picture').values();
  const next = <T>(values: Iterator<T>): T => {
    const { value, done } = values.next();
    if (done) throw new Error('the library writes more than it was given');
    return value;
  };
  return xml
    .replace(/<\/a:r><a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '</a:r>')
    .replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (sp) => {
      if (sp.includes('type="sldNum"')) return sp;
      return sp.includes('<p:txBody>') ? mendText(sp, next(texts), bulletColour) : asDecoration(sp, areaName);
    })
    .replace(/<p:pic>[\s\S]*?<\/p:pic>/g, (pic) => mendPicture(pic, next(pictures).alt))
    .replace(
      new RegExp(`<p:cNvPr id="(\\d+)" name="${tableName}([^"]*)"`, 'g'),
      (_, id: string, words: string) => `<p:cNvPr id="${id}" name="Table ${id}" descr="${words}"`,
    );
}

function mendText(sp: string, shape: TextShape, bulletColour: string): string {
  let index = 0;
  const mended = sp
    .replace(/(<p:cNvPr id="\d+" name=")[^"]*/, `$1${escapeXml(shape.name)}`)
    .replace(/<a:p><a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, () => {
      const paragraph = shape.paragraphs[index];
      index += 1;
      return paragraph ? `<a:p>${paragraphXml(paragraph, shape.align, bulletColour)}` : '';
    });
  if (index !== shape.paragraphs.length) throw new Error('the library writes paragraphs in another form');
  return shape.placeholder ? placed(mended, shape, shape.placeholder) : mended;
}

/** The library puts what fills a part of the layout where the layout has it; a title of two lines moves the text. */
function placed(sp: string, { box, anchor }: TextShape, part: 'title' | 'body'): string {
  const anchors = { top: 't', middle: 'ctr', bottom: 'b' };
  return withPart(sp, part)
    .replace(/<a:xfrm>[\s\S]*?<\/a:xfrm>/, `<a:xfrm>${transform(box)}</a:xfrm>`)
    .replace(/(<a:bodyPr [^>]*anchor=")[a-z]+/, `$1${anchors[anchor]}`);
}

/** As PowerPoint writes it: titles have no number, and a prompt is the layout's. */
export function withPart(sp: string, part: 'title' | 'body'): string {
  const mark = new RegExp(`<p:ph\\s+idx="\\d+"\\s+type="${part}"[^>]*/>`);
  if (!mark.test(sp)) throw new Error(`the library writes a ${part} in another form`);
  return sp.replace(mark, part === 'title' ? '<p:ph type="title"/>' : '<p:ph type="body" idx="1"/>');
}

export function transform({ x, y, width, height }: Box): string {
  return `<a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${units(width)}" cy="${units(height)}"/>`;
}

/** Screen readers pass over it. */
function asDecoration(part: string, name: string): string {
  return part.replace(
    /<p:cNvPr id="(\d+)" name="[^"]*"(?: descr="[^"]*")?(?:\/>|>\s*<\/p:cNvPr>)/,
    (_, id: string) => `<p:cNvPr id="${id}" name="${name} ${id}" descr="">${decoration}</p:cNvPr>`,
  );
}

/** The library names a picture without words by its file. */
function mendPicture(pic: string, alt: string): string {
  return alt === '' ? asDecoration(pic, 'Picture') : pic.replace(/ name="[^"]*"/, ' name="Picture"');
}

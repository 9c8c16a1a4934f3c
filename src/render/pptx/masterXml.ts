// The master and its layouts as PowerPoint makes them, so that a slide added later looks like the others: a title and a
// text of the brand's sizes, the brand's colours as the theme's. In: the library's XML. Out: the same, mended.

import type { ThemeColours } from '../../model/colours/themeColours.ts';
import type { Regions } from '../../publications/slideRegions.ts';
import { points } from './drawShapes.ts';
import { transform, withPart } from './slideXml.ts';

/** The number that ties a slide's number to its layout's. */
const numberIndex = 12;

/** Slides, layouts and master alike. */
export function withSlideNumber(xml: string): string {
  return xml.replace(/(<p:ph type="sldNum" sz="quarter" idx=")\d+/g, `$1${numberIndex}`);
}

export function mendLayout(xml: string): string {
  const parts = xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (sp) => {
    const part = /type="(title|body)"/.exec(sp)?.[1];
    if (part !== 'title' && part !== 'body') return sp;
    const name = part === 'title' ? 'Title' : 'Text';
    return withPart(sp, part)
      .replace(/(<p:cNvPr id="\d+" name=")[^"]*/, `$1${name}`)
      .replace('<p:cNvSpPr/>', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
      .replace(/<a:bodyPr [^>]*>/, frame)
      .replace(/(<a:p>[\s\S]*?)(?=<a:endParaRPr)/, `$1<a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r>`);
  });
  return withNumberField(withSlideNumber(parts));
}

const frame = '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t">';

/** In layouts the field stands for any number. */
function withNumberField(xml: string): string {
  return xml.replace(/(type="slidenum">[\s\S]*?<a:t>)[^<]*/g, '$1‹#›');
}

export function mendMaster(xml: string, { title, body }: Pick<Regions, 'title' | 'body'>): string {
  const parts = [
    placeholder(2, 'Title', 'type="title"', transform(title)),
    placeholder(3, 'Text', 'type="body" idx="1"', transform(body)),
  ].join('');
  const ground =
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
  return withNumberField(withSlideNumber(xml))
    .replace('<p:cSld><p:spTree>', `<p:cSld>${ground}<p:spTree>`)
    .replace('</p:grpSpPr>', `</p:grpSpPr>${parts}`)
    .replace(/<p:titleStyle>[\s\S]*?<\/p:titleStyle>/, (style) =>
      style.replace('algn="ctr"', 'algn="l"').replace(/sz="\d+"/, `sz="${sizeOf(title.size)}" b="1"`),
    )
    .replace(/<p:bodyStyle>[\s\S]*?<\/p:bodyStyle>/, (style) =>
      style
        .replaceAll('<a:spcPct val="20000"/>', '<a:spcPts val="0"/>')
        .replace(/<a:buChar char="[^"]*"\/>/g, '<a:buChar char="–"/>')
        .replace(/sz="\d+"/g, `sz="${sizeOf(body.size)}"`),
    );
}

function sizeOf(px: number): number {
  return Math.round(points(px) * 100);
}

function placeholder(id: number, name: string, part: string, place: string): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph ${part}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm>`,
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${frame}</a:bodyPr><a:lstStyle/>`,
    `<a:p><a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('');
}

/** What PowerPoint offers to choose from, and what a new text is set in. */
export function withColours(xml: string, colours: ThemeColours): string {
  const { ink, ground, muted, tint, primary, accent, rest, cover } = colours;
  const scheme = {
    dk1: ink,
    lt1: ground,
    dk2: muted,
    lt2: tint,
    accent1: primary,
    accent2: accent,
    accent3: muted,
    accent4: rest,
    accent5: tint,
    accent6: cover,
    hlink: primary,
    folHlink: primary,
  };
  const entries = Object.entries(scheme).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
  );
  return xml.replace(
    /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
    `<a:clrScheme name="Brand">${entries.join('')}</a:clrScheme>`,
  );
}

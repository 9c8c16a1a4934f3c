// Whether an SVG is well-formed, safe and plain enough for slides and print. In: bytes. Out: why it is refused, or
// undefined. Nothing is drawn.

import { SaxesParser } from 'saxes';
import { checkJpeg } from './checkJpeg.ts';
import { checkPng } from './checkPng.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { Refusal } from './Refusal.ts';

interface Element {
  readonly refs: readonly string[];
  readonly children: Element[];
}

/** Elements within elements; programs for drawing stay far below. */
const deepest = 100;
/** Elements that are drawn, those of `<use>` each time. */
const mostDrawn = 100_000;

/** Thrown within a parse, which has no other way to end early. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.because);
    this.refusal = refusal;
  }
}

export function checkSvg(bytes: Uint8Array): Refusal | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable('is not encoded as UTF-8.');
  try {
    return checkDrawing(parse(text));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

interface Drawing {
  readonly root: Element | undefined;
  readonly byId: ReadonlyMap<string, Element>;
}

function parse(text: string): Drawing {
  const parser = new SaxesParser();
  const byId = new Map<string, Element>();
  const open: Element[] = [];
  const names: string[] = [];
  let root: Element | undefined;
  parser.on('error', ({ message }) => {
    throw new Refused(unreadable(`is no well-formed SVG (${message}).`));
  });
  parser.on('doctype', (declaration) => {
    if (/<!ENTITY/i.test(declaration)) throw new Refused(notPlain('an entity declaration'));
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw new Refused(notPlain('a style from outside'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { refs: readAttributes(localName(name), attributes), children: [] };
    if (open.length >= deepest)
      throw new Refused(notPlain(`more than ${deepest} elements within each other`));
    root ??= element;
    open.at(-1)?.children.push(element);
    if (attributes.id !== undefined && !byId.has(attributes.id)) byId.set(attributes.id, element);
    open.push(element);
    names.push(localName(name));
  });
  parser.on('closetag', () => {
    open.pop();
    names.pop();
  });
  const checkStyle = (style: string) => {
    if (names.at(-1) === 'style') requireInside(style);
  };
  parser.on('text', checkStyle);
  parser.on('cdata', checkStyle);
  parser.write(text).close();
  return { root, byId };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const refused: Readonly<Record<string, string>> = {
  script: 'a script',
  foreignObject: 'a `foreignObject`, which is lost in print',
  a: 'a link, which would lead away from the slides',
  animate: 'an animation, which is lost in print',
  animateMotion: 'an animation, which is lost in print',
  animateTransform: 'an animation, which is lost in print',
  set: 'an animation, which is lost in print',
};

/** The ids that the element draws with. */
function readAttributes(name: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  const what = refused[name];
  if (what !== undefined) throw new Refused(notPlain(what));
  return Object.entries(attributes).flatMap(([key, value]) => {
    const local = localName(key);
    if (/^on/i.test(local)) throw new Refused(notPlain('a script'));
    if (local === 'href') return referenceOf(value.trim());
    requireInside(value);
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map((found) => found[1] ?? '');
  });
}

function referenceOf(href: string): readonly string[] {
  if (href.startsWith('#')) return [href.slice(1)];
  const [, type, data = ''] = /^data:image\/(png|jpeg|gif|webp);base64,(.*)$/is.exec(href) ?? [];
  if (type === undefined) throw new Refused(notPlain('something from outside'));
  const bytes = Buffer.from(data, 'base64');
  const because = type === 'png' ? checkPng(bytes) : type === 'jpeg' ? checkJpeg(bytes) : undefined;
  if (because !== undefined) throw new Refused(unreadable(`holds a picture that ${because}`));
  return [];
}

/** In CSS a backslash can write any word in another way. */
function requireInside(css: string): void {
  if (/@import/i.test(css)) throw new Refused(notPlain('a style from outside'));
  const asks = /url\(\s*["']?(?!#|data:)[^)\s]|\b(image-set|image|src)\(|\\[0-9a-f]/i;
  if (asks.test(css)) throw new Refused(notPlain('something from outside'));
}

/** What is drawn must come to an end: no element draws itself, and few are drawn often. */
function checkDrawing({ root, byId }: Drawing): Refusal | undefined {
  const counts = new Map<Element, number>();
  const underWay = new Set<Element>();
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (underWay.has(element)) throw new Refused(notPlain('an element that draws itself'));
    underWay.add(element);
    const used = element.refs.flatMap((id) => byId.get(id) ?? []);
    const total = [...element.children, ...used].reduce((sum, part) => sum + count(part), 1);
    underWay.delete(element);
    counts.set(element, total);
    return total;
  };
  const drawn = root === undefined ? 0 : count(root);
  return drawn > mostDrawn
    ? notPlain(`more than ${mostDrawn} elements, those counted that \`use\` repeats`)
    : undefined;
}

function notPlain(what: string): Refusal {
  const hints = ['save it from the drawing program as plain SVG, with its pictures embedded'];
  return { refused: 'picture-is-plain', because: `holds ${what}.`, hints };
}

function unreadable(because: string): Refusal {
  return { refused: 'picture-is-readable', because, hints: ['save it again as SVG, PNG or JPEG'] };
}

// Running heads, feet and folios: the workshop on left pages, the section on right ones. Sections of large print go over
// several pages, and each says which. Not read aloud.

import { plainText } from '../../model/markdown.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import type { PlacedMark } from './flow/Book.ts';
import { type Frame, type Geometry, isTwoSided } from './geometry.ts';
import type { Item } from './Layout.ts';
import { pagination } from './Layout.ts';
import type { Setting } from './Setting.ts';
import type { Stylesheet, TextStyle } from './stylesheet.ts';

export function pageFurniture(
  document: HandoutDocument,
  marks: readonly PlacedMark[],
  geometry: Geometry,
  styles: Stylesheet,
  setting: Setting,
): (page: number) => readonly Item[] {
  const sections = sectionsByPage(marks);
  const twoSided = isTwoSided(document);
  return (page) => {
    const frame = geometry.frame(page);
    const outer = frame.outerAtStart ? 'start' : 'end';
    const inner = frame.outerAtStart ? 'end' : 'start';
    const print = (text: string, y: number, side: 'start' | 'end', more: Partial<TextStyle> = {}) =>
      furnitureText(text, y, side, frame, { ...styles.running, ...more }, document, setting);
    const section = sections(page);
    const workshop = page === 1 && namesWorkshop(document) ? '' : document.running;
    const isLarge = document.print === 'large';
    const left = document.runningSections || (isLarge && section !== '') ? section : workshop;
    const head = twoSided
      ? print(page % 2 === 0 ? left : section, frame.headY, outer, headStyle(document, styles))
      : [...print(workshop, frame.headY, inner), ...print(section, frame.headY, outer)];
    return [
      ...head,
      ...print(document.footer, frame.footY, inner),
      // large print counts the clear edition's pages, which are known later
      ...(isLarge || document.folio === false
        ? []
        : print(String(page), frame.footY, outer, { face: folioFace })),
    ];
  };
}

/** Whether the first page begins with the workshop's name, so that its running head would say it twice. */
function namesWorkshop({ cover, blocks, running }: HandoutDocument): boolean {
  return (
    cover.length === 0 &&
    blocks
      .slice(0, 2)
      .some(
        (block) =>
          (block.kind === 'title' || (block.kind === 'role' && block.role === 'kicker')) &&
          plainText(block.inlines).startsWith(running),
      )
  );
}

/** A head that one looks for is as large as the text, and heavy. */
function headStyle({ runningSections }: HandoutDocument, { rowHead }: Stylesheet): Partial<TextStyle> {
  return runningSections ? { face: rowHead.face, size: rowHead.size, grey: rowHead.grey } : {};
}

/** The section that a page is in; none where it starts the page, as its title stands there. */
function sectionsByPage(marks: readonly PlacedMark[]): (page: number) => string {
  const running = marks.filter(({ mark }) => mark.running !== undefined);
  let at = 0;
  let last = '';
  return (page) => {
    while (at < running.length && (running[at]?.page ?? 0) < page) {
      last = running[at]?.mark.running ?? last;
      at += 1;
    }
    const here = running[at];
    return here?.page === page && here.first ? '' : last;
  };
}

/** A page's number, or what stands for it, at the outer edge of its foot. */
export function folio(
  text: string,
  frame: Frame,
  styles: Stylesheet,
  document: HandoutDocument,
  setting: Pick<Setting, 'fonts' | 'report'>,
): readonly Item[] {
  if (document.folio === false) return [];
  const side = frame.outerAtStart ? 'start' : 'end';
  return furnitureText(
    text,
    frame.footY,
    side,
    frame,
    { ...styles.running, face: folioFace },
    document,
    setting,
  );
}

const folioFace = 'sans-semibold';

function furnitureText(
  text: string,
  y: number,
  side: 'start' | 'end',
  frame: Frame,
  style: TextStyle,
  document: HandoutDocument,
  { fonts, report }: Pick<Setting, 'fonts' | 'report'>,
): readonly Item[] {
  if (text === '') return [];
  const runs = fonts.splitByCoverage(style.face, text);
  if (runs.some((run) => run.face === undefined)) {
    report({
      code: 'glyph-is-in-a-font',
      message: `No font of print has all characters of “${text}”, which stands at the edge of every page.`,
      hints: ['write it with other characters'],
      location: document.origin,
    });
  }
  const widths = runs.map(
    (run) => (fonts.face(run.face ?? style.face).shape(run.text).width * style.size) / 1000,
  );
  const width = widths.reduce((sum, part) => sum + part, 0);
  let x = side === 'start' ? frame.wideX : frame.wideX + frame.wideWidth - width;
  const set = runs.map((run, index) => {
    const start = x;
    x += widths[index] ?? 0;
    return { x: start, text: run.text, face: run.face ?? style.face, size: style.size, grey: style.grey };
  });
  return [{ kind: 'text', y, runs: set, tag: pagination, continues: false }];
}

// A sheet to measure with how far a printer's back is off: crosses on the front, scales on the back that they shine
// through. The scales stand where the offset of the set puts them, so that a second print shows what is left.

import type { SheetPrint } from '../../../publications/CardSheet.ts';
import { moveItems } from '../flow/moveItem.ts';
import type { Item, Page, Tag } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { greys, type TextStyle } from '../stylesheet.ts';
import { measureText } from '../text/measureText.ts';
import { mm } from '../units.ts';
import { fitText } from './fitText.ts';
import { backPlace, type Imposition } from './imposition.ts';
import { createSlug, printed } from './slug.ts';

/** mm: from the edges of the sheet to the outer crosses, arm of a cross, reach of a scale. */
const inset = 30;
const arm = 12;
const reach = 5;
/** mm: from the point to its scales, within the reach of an arm; the longest stroke. Points: figures. */
const away = 7;
const longest = 4.5;
const figureSize = 7;
const textWidth = 110;
const hair = 0.25;

const style: TextStyle = {
  face: 'sans',
  size: 11,
  leading: 15.5,
  depth: 4.3,
  grey: greys.black,
  fill: 'ragged',
  hyphens: false,
};

const titleStyle: TextStyle = { ...style, face: 'serif-semibold', size: 17, leading: 24, depth: 6.5 };

export function calibrationPages(
  title: string,
  print: SheetPrint,
  { sheet }: Imposition,
  setting: Setting,
  root: Tag,
): readonly Page[] {
  const { words } = print;
  const [right, down] = print.offset;
  const parent = setting.structure.add('Div', root);
  const facts = { title: `${words.calibration} · ${title}`, print, count: 1, twoSided: true };
  const slug = createSlug(facts, sheet, setting.fonts);
  const points = pointsOf(sheet.width, sheet.height);
  const behind = points.map(({ x, y }) => {
    const place = backPlace({ x, y, width: 0, height: 0, turned: false }, sheet, print.duplex);
    return { x: place.x + mm(right), y: place.y + mm(down) };
  });
  const told = [words.calibration, words.calibrationBack, words.presentOffset(String(right), String(down))];
  return [
    {
      ...sheet,
      items: [
        ...points.flatMap(cross),
        ...text([words.calibration, words.calibrationFront], sheet, parent, setting),
        ...slug(1, 'front'),
      ],
    },
    {
      ...sheet,
      items: [
        ...behind.flatMap((point) => scale(point, print, setting)),
        ...text(told, sheet, parent, setting),
        ...slug(1, 'back'),
      ],
    },
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle and near the four corners: a printer that stretches shows it there. */
function pointsOf(width: number, height: number): readonly Point[] {
  const far = mm(inset);
  return [
    { x: width / 2, y: height / 2 },
    { x: far, y: far },
    { x: width - far, y: far },
    { x: far, y: height - far },
    { x: width - far, y: height - far },
  ];
}

const stroke = { kind: 'rule', grey: 0, tag: decoration } as const;

function cross({ x, y }: Point): readonly Item[] {
  const length = mm(arm);
  return [
    { ...stroke, x: x - length, y, dx: 2 * length, dy: 0, width: 0.75 },
    { ...stroke, x, y: y - length, dx: 0, dy: 2 * length, width: 0.75 },
  ];
}

/** A stroke every half millimetre, longer ones at each millimetre, the longest and a figure at 0, figures at the ends. The two scales stand
 *  below and beside the point, where the arms of the cross shine through, so that none runs into the other. */
function scale({ x, y }: Point, { words }: SheetPrint, { fonts }: Setting): readonly Item[] {
  const ticks = Array.from({ length: 4 * reach + 1 }, (_, index) => (index - 2 * reach) / 2);
  const long = (at: number) => mm(at === 0 ? longest : at % reach === 0 ? 3.5 : Number.isInteger(at) ? 2 : 1);
  const figure = (at: number) => (at < 0 ? `−${-at}` : String(at));
  const small = (text: string, left: number, base: number, shift = 0) => {
    const width = measureText(text, 'sans', fonts).width * figureSize;
    return printed(text, left - width * shift, base, fonts, figureSize);
  };
  const [below, beside] = [y + mm(away), x + mm(away)];
  return [
    ...ticks.flatMap((at): readonly Item[] => [
      { ...stroke, x: x + mm(at), y: below, dx: 0, dy: long(at), width: hair },
      { ...stroke, x: beside, y: y + mm(at), dx: long(at), dy: 0, width: hair },
    ]),
    ...[-reach, 0, reach].flatMap((at) => [
      ...small(figure(at), x + mm(at), below + mm(longest) + 7, 0.5),
      ...small(figure(at), beside + mm(longest) + 2.5, y + mm(at) + 2.4),
    ]),
    ...small(`${words.right} →`, x, below + mm(longest) + 16, 0.5),
    ...small(`${words.down} ↓`, beside, y - mm(reach) - 6),
  ];
}

/** In the upper half, the first paragraph as a title. */
function text(
  paragraphs: readonly string[],
  sheet: { readonly width: number; readonly height: number },
  parent: Tag,
  setting: Setting,
): readonly Item[] {
  const x = (sheet.width - mm(textWidth)) / 2;
  let y = sheet.height * 0.2;
  return paragraphs.flatMap((paragraph, at) => {
    const type = at === 0 ? titleStyle : style;
    const tag = setting.structure.add(at === 0 ? 'H1' : 'P', parent);
    const origin = { file: '', line: 1, column: 1 };
    const inlines = paragraph.split('`').map((part, index) => ({
      kind: index % 2 === 0 ? ('text' as const) : ('code' as const),
      text: part,
    }));
    const set = fitText({ inlines, tag, origin }, type, mm(textWidth), setting);
    const start = y;
    y += set.height + style.leading * 0.5;
    return set.lines.flatMap((row) => moveItems(row.items, x, start + row.baseline));
  });
}

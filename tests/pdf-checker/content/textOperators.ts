// The operators that set and show text, ISO 32000-1, 9.3 and 9.4. Each operator that shows glyphs is one event.

import { dictAt } from '../reading/Pdf.ts';
import { asItems, asName, isKind, type PdfValue } from '../reading/values.ts';
import type { Mark } from './events.ts';
import { asMatrix, identity, multiply, transform } from './matrix.ts';
import { codesOf, type PdfFont, readFont, textOfCodes } from './readFont.ts';
import {
  complain,
  type GraphicsState,
  markOf,
  numberAt,
  type OperatorAction,
  type OperatorTable,
  resource,
  type Walk,
} from './Walk.ts';

type TextParameter = 'charSpace' | 'wordSpace' | 'leading' | 'rise';

function parameter(key: TextParameter): OperatorAction {
  return (walk, operands) => {
    walk.state = { ...walk.state, [key]: numberAt(operands, 0) };
  };
}

const chooseFont: OperatorAction = (walk, operands) => {
  const dict = dictAt(walk.pdf, resource(walk, 'Font', asName(operands[0] ?? null)));
  const font = walk.fonts.get(dict) ?? readFont(walk.pdf, dict);
  walk.fonts.set(dict, font);
  walk.state = { ...walk.state, font, fontSize: numberAt(operands, 1) };
};

function startLine(walk: Walk, x: number, y: number): void {
  walk.lineMatrix = multiply([1, 0, 0, 1, x, y], walk.lineMatrix);
  walk.textMatrix = walk.lineMatrix;
}

function advance(walk: Walk, distance: number): void {
  walk.textMatrix = multiply([1, 0, 0, 1, distance, 0], walk.textMatrix);
}

function widthOf(state: GraphicsState, font: PdfFont, codes: readonly number[]): number {
  const glyphs = codes.reduce((sum, code) => sum + font.width(code), 0);
  const spaces = font.bytesPerCode === 1 ? codes.filter((code) => code === 32).length : 0;
  const set = (glyphs / 1000) * state.fontSize + codes.length * state.charSpace + spaces * state.wordSpace;
  return set * state.horizontalScale;
}

/** What is heard: the actual text of the nearest mark that has one, once, else the glyphs' own text. */
function spokenText(walk: Walk, text: string): string {
  const open = walk.marks.findLast((mark) => mark.actualText !== undefined);
  if (!open) return text;
  const spoken = open.actualText ?? '';
  open.actualText = '';
  return spoken;
}

function pushText(
  walk: Walk,
  font: PdfFont,
  codes: readonly number[],
  from: Walk['textMatrix'],
  mark: Mark,
): void {
  const { state } = walk;
  const before = multiply(from, state.ctm);
  const after = multiply(walk.textMatrix, state.ctm);
  const text = textOfCodes(font, codes);
  walk.events.push({
    kind: 'text',
    mark,
    text,
    spoken: spokenText(walk, text),
    codes,
    font,
    size: state.fontSize * Math.hypot(before[2], before[3]),
    start: transform(before, 0, state.rise),
    end: transform(after, 0, state.rise),
    colour: state.fill,
  });
}

function show(walk: Walk, parts: readonly PdfValue[]): void {
  const { font, fontSize, horizontalScale } = walk.state;
  if (!font) {
    complain(walk, 'content-parses', 'text is shown before a font is chosen');
    return;
  }
  if (!walk.inText) complain(walk, 'content-is-balanced', 'text is shown outside BT and ET');
  const from = walk.textMatrix;
  const shown: number[] = [];
  for (const part of parts) {
    if (typeof part === 'number') advance(walk, (-part / 1000) * fontSize * horizontalScale);
    if (!isKind(part, 'string')) continue;
    const codes = codesOf(font, part.bytes);
    shown.push(...codes);
    advance(walk, widthOf(walk.state, font, codes));
  }
  if (shown.length > 0) pushText(walk, font, shown, from, markOf(walk));
}

function nextLine(walk: Walk): void {
  startLine(walk, 0, -walk.state.leading);
}

const begin: OperatorAction = (walk) => {
  if (walk.inText) complain(walk, 'content-is-balanced', 'BT stands within BT');
  walk.inText = true;
  walk.textMatrix = identity;
  walk.lineMatrix = identity;
};

const end: OperatorAction = (walk) => {
  if (!walk.inText) complain(walk, 'content-is-balanced', 'ET stands without BT');
  walk.inText = false;
};

const moveAndLead: OperatorAction = (walk, operands) => {
  walk.state = { ...walk.state, leading: -numberAt(operands, 1) };
  startLine(walk, numberAt(operands, 0), numberAt(operands, 1));
};

const setMatrix: OperatorAction = (walk, operands) => {
  walk.lineMatrix = asMatrix(operands);
  walk.textMatrix = walk.lineMatrix;
};

const showSpaced: OperatorAction = (walk, operands) => {
  walk.state = { ...walk.state, wordSpace: numberAt(operands, 0), charSpace: numberAt(operands, 1) };
  nextLine(walk);
  show(walk, operands.slice(2));
};

const scale: OperatorAction = (walk, operands) => {
  walk.state = { ...walk.state, horizontalScale: numberAt(operands, 0) / 100 };
};

export const textOperators: OperatorTable = {
  BT: [0, begin],
  ET: [0, end],
  Tc: [1, parameter('charSpace')],
  Tw: [1, parameter('wordSpace')],
  TL: [1, parameter('leading')],
  Ts: [1, parameter('rise')],
  Tz: [1, scale],
  Tr: [1, () => {}],
  Tf: [2, chooseFont],
  Td: [2, (walk, operands) => startLine(walk, numberAt(operands, 0), numberAt(operands, 1))],
  TD: [2, moveAndLead],
  Tm: [6, setMatrix],
  'T*': [0, nextLine],
  Tj: [1, show],
  TJ: [1, (walk, operands) => show(walk, asItems(operands[0] ?? null))],
  "'": [
    1,
    (walk, operands) => {
      nextLine(walk);
      show(walk, operands);
    },
  ],
  '"': [3, showSpaced],
};

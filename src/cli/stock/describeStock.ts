// A stock in words and as a drawing of characters, for the terminal.

import { faceOf, type Stock, sheetOf } from '../../model/stock/Stock.ts';
import { alignColumns } from '../alignColumns.ts';

/** Millimetres that one character stands for: characters are about twice as high as wide. */
const cell = { width: 5, height: 10 } as const;

export function describeStock(stock: Stock): string {
  const sheet = sheetOf(stock);
  const face = faceOf(stock);
  const paper = stock.paper === 'a4' ? 'A4' : 'US Letter';
  const facts = [
    ['paper', `${paper}${stock.landscape ? ', printed across' : ''}, ${size(sheet)}`],
    [stock.fold === undefined ? 'card' : 'flat piece', size(stock)],
    ...(stock.fold === undefined ? [] : [['one face', `${size(face)}, folded in the middle`]]),
    ['on a sheet', `${stock.columns} × ${stock.rows}`],
    ['first at', `${round(stock.left)} mm from the left, ${round(stock.top)} mm from the top`],
    ['gaps', `${round(stock.gapX)} mm across, ${round(stock.gapY)} mm down`],
    ['marks', stock.precut ? 'none, it is cut already' : 'to cut along, outside the bleed'],
    ['source', stock.source],
  ];
  const lines = alignColumns(facts).map((line) => `  ${line}`);
  return [`${stock.id}: ${stock.name}`, '', ...lines, '', ...drawing(stock), ''].join('\n');
}

function size({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${round(width)} × ${round(height)} mm`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function drawing(stock: Stock): readonly string[] {
  const sheet = sheetOf(stock);
  const across = Math.round(sheet.width / cell.width);
  const down = Math.round(sheet.height / cell.height);
  const canvas = Array.from({ length: down + 1 }, () => Array.from({ length: across + 1 }, () => ' '));
  frame(canvas, 0, 0, across, down, '┌┐└┘─│');
  for (let index = 0; index < stock.columns * stock.rows; index += 1) {
    const x = stock.left + (index % stock.columns) * (stock.width + stock.gapX);
    const y = stock.top + Math.floor(index / stock.columns) * (stock.height + stock.gapY);
    const [left, right] = between(x, x + stock.width, cell.width, stock.gapX);
    const [top, bottom] = between(y, y + stock.height, cell.height, stock.gapY);
    frame(canvas, left, top, right, bottom, '++++-|');
    fold(canvas, stock, left, top, right, bottom);
  }
  return canvas.map((row) => `  ${row.join('').trimEnd()}`);
}

/** Rounded inwards where there is a gap, so that it shows. */
function between(from: number, to: number, unit: number, gap: number): readonly [number, number] {
  if (gap === 0) return [Math.round(from / unit), Math.round(to / unit)];
  return [Math.ceil(from / unit), Math.floor(to / unit)];
}

type Canvas = string[][];

/** `signs`: four corners, level, upright. */
function frame(
  canvas: Canvas,
  left: number,
  top: number,
  right: number,
  bottom: number,
  signs: string,
): void {
  const [topLeft = '', topRight = '', bottomLeft = '', bottomRight = '', level = '', upright = ''] = signs;
  for (let x = left + 1; x < right; x += 1) {
    put(canvas, x, top, level);
    put(canvas, x, bottom, level);
  }
  for (let y = top + 1; y < bottom; y += 1) {
    put(canvas, left, y, upright);
    put(canvas, right, y, upright);
  }
  put(canvas, left, top, topLeft);
  put(canvas, right, top, topRight);
  put(canvas, left, bottom, bottomLeft);
  put(canvas, right, bottom, bottomRight);
}

function fold(canvas: Canvas, stock: Stock, left: number, top: number, right: number, bottom: number): void {
  if (stock.fold !== 'above') return;
  const y = Math.round((top + bottom) / 2);
  for (let x = left + 1; x < right; x += 2) put(canvas, x, y, '·');
}

function put(canvas: Canvas, x: number, y: number, sign: string): void {
  const row = canvas[y];
  if (row?.[x] !== undefined) row[x] = sign;
}

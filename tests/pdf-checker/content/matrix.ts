// Transformation matrices, ISO 32000-1, 8.3.3: [a b c d e f], rows times columns, a point as a row vector.

import { asItems, asNumber, type PdfValue } from '../reading/values.ts';

export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

export function transform(m: Matrix, x: number, y: number): Point {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

/** Six numbers as a matrix; the identity when they are not six numbers. */
export function asMatrix(value: PdfValue | readonly PdfValue[]): Matrix {
  const items = Array.isArray(value) ? (value as readonly PdfValue[]) : asItems(value as PdfValue);
  const [a, b, c, d, e, f] = items.map((item) => asNumber(item));
  if (a === undefined || b === undefined || c === undefined) return identity;
  if (d === undefined || e === undefined || f === undefined) return identity;
  return [a, b, c, d, e, f];
}

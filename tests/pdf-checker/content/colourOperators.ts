// The operators that set colours, ISO 32000-1, 8.6.8, and the names by which the checker calls colour spaces.

import { at, listAt, type Pdf, resolve } from '../reading/Pdf.ts';
import { asName, asNumber, isKind, type PdfValue } from '../reading/values.ts';
import type { Colour } from './events.ts';
import { type OperatorAction, type OperatorTable, resource, type Walk } from './Walk.ts';

const deviceSpaces = new Set(['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'Pattern']);
const shortNames: Readonly<Record<string, string>> = {
  G: 'DeviceGray',
  RGB: 'DeviceRGB',
  CMYK: 'DeviceCMYK',
};

/** One name for a colour space: its family, with what tells grey from colour in it. */
export function nameOfSpace(pdf: Pdf, space: PdfValue): string {
  const plain = asName(space);
  if (plain !== undefined) return shortNames[plain] ?? plain;
  const [family, second] = listAt(pdf, space);
  const name = asName(family ?? null) ?? 'unknown';
  if (name === 'Separation') return `Separation ${asName(second ?? null)}`;
  if (name === 'Pattern') return `Pattern ${nameOfSpace(pdf, resolve(pdf, second))}`;
  if (name === 'ICCBased') return `ICCBased ${asNumber(at(pdf, second, 'N')) ?? '?'}`;
  if (name === 'Indexed' || name === 'I') return nameOfSpace(pdf, resolve(pdf, second));
  return shortNames[name] ?? name;
}

function set(walk: Walk, use: 'fill' | 'stroke', colour: Colour): void {
  walk.state = { ...walk.state, [use]: colour };
  walk.events.push({ kind: 'colour', use, colour });
}

function device(use: 'fill' | 'stroke', space: string): OperatorAction {
  return (walk, operands) => set(walk, use, { space, values: operands.map((value) => asNumber(value) ?? 0) });
}

/** The space alone is not yet a colour to report: its components follow. */
function space(use: 'fill' | 'stroke'): OperatorAction {
  return (walk, operands) => {
    const name = asName(operands[0] ?? null);
    const value = deviceSpaces.has(name ?? '') ? (operands[0] ?? null) : resource(walk, 'ColorSpace', name);
    walk.state = { ...walk.state, [use]: { space: nameOfSpace(walk.pdf, value), values: [] } };
  };
}

function components(use: 'fill' | 'stroke'): OperatorAction {
  return (walk, operands) => {
    const values = operands.filter((value) => typeof value === 'number');
    const pattern = operands.find((value) => isKind(value, 'name'));
    const { space } = walk.state[use];
    set(
      walk,
      use,
      pattern ? { space, values, pattern: resource(walk, 'Pattern', asName(pattern)) } : { space, values },
    );
  };
}

export const colourOperators: OperatorTable = {
  g: [1, device('fill', 'DeviceGray')],
  G: [1, device('stroke', 'DeviceGray')],
  rg: [3, device('fill', 'DeviceRGB')],
  RG: [3, device('stroke', 'DeviceRGB')],
  k: [4, device('fill', 'DeviceCMYK')],
  K: [4, device('stroke', 'DeviceCMYK')],
  cs: [1, space('fill')],
  CS: [1, space('stroke')],
  sc: ['any', components('fill')],
  scn: ['any', components('fill')],
  SC: ['any', components('stroke')],
  SCN: ['any', components('stroke')],
};

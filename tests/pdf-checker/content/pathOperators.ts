// The operators that build and paint paths, ISO 32000-1, 8.5. A path that only clips paints nothing and is no event.

import type { Point } from './matrix.ts';
import { transform } from './matrix.ts';
import { markOf, numberAt, type OperatorAction, type OperatorTable, type Walk } from './Walk.ts';

function add(walk: Walk, point: Point): void {
  walk.subpaths.at(-1)?.push(point);
}

const move: OperatorAction = (walk, operands) => {
  walk.subpaths.push([transform(walk.state.ctm, numberAt(operands, 0), numberAt(operands, 1))]);
};

const line: OperatorAction = (walk, operands) => {
  add(walk, transform(walk.state.ctm, numberAt(operands, 0), numberAt(operands, 1)));
};

/** Control points are kept as points: the extent of a curve is then never too small. */
const curve: OperatorAction = (walk, operands) => {
  for (let i = 0; i < operands.length; i += 2) {
    add(walk, transform(walk.state.ctm, numberAt(operands, i), numberAt(operands, i + 1)));
  }
  walk.curved = true;
};

const close: OperatorAction = (walk) => {
  const first = walk.subpaths.at(-1)?.[0];
  if (first) add(walk, first);
};

const rectangle: OperatorAction = (walk, operands) => {
  const [x, y, w, h] = [0, 1, 2, 3].map((index) => numberAt(operands, index)) as [
    number,
    number,
    number,
    number,
  ];
  const corners = [x, y, x + w, y, x + w, y + h, x, y + h, x, y];
  const points: Point[] = [];
  for (let i = 0; i < corners.length; i += 2) {
    points.push(transform(walk.state.ctm, corners[i] ?? 0, corners[i + 1] ?? 0));
  }
  walk.subpaths.push(points);
};

/** Line widths grow with the square root of the area's scale. */
function lineWidth(walk: Walk): number {
  const { ctm } = walk.state;
  return walk.state.lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
}

function clear(walk: Walk): void {
  walk.subpaths = [];
  walk.curved = false;
}

function paint(how: {
  readonly fill: boolean;
  readonly stroke: boolean;
  readonly close?: boolean;
}): OperatorAction {
  return (walk) => {
    if (how.close) close(walk, []);
    walk.events.push({
      kind: 'path',
      mark: markOf(walk),
      subpaths: walk.subpaths,
      curved: walk.curved,
      filled: how.fill ? walk.state.fill : undefined,
      stroked: how.stroke ? walk.state.stroke : undefined,
      lineWidth: lineWidth(walk),
    });
    clear(walk);
  };
}

const nothing: OperatorAction = () => {};

export const pathOperators: OperatorTable = {
  m: [2, move],
  l: [2, line],
  c: [6, curve],
  v: [4, curve],
  y: [4, curve],
  h: [0, close],
  re: [4, rectangle],
  S: [0, paint({ fill: false, stroke: true })],
  s: [0, paint({ fill: false, stroke: true, close: true })],
  f: [0, paint({ fill: true, stroke: false })],
  F: [0, paint({ fill: true, stroke: false })],
  'f*': [0, paint({ fill: true, stroke: false })],
  B: [0, paint({ fill: true, stroke: true })],
  'B*': [0, paint({ fill: true, stroke: true })],
  b: [0, paint({ fill: true, stroke: true, close: true })],
  'b*': [0, paint({ fill: true, stroke: true, close: true })],
  n: [0, clear],
  W: [0, nothing],
  'W*': [0, nothing],
};

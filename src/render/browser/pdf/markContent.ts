// Everything painted on a page is either an element's content or an artifact (ISO 32000-1, 14.8.2.2). In: a content
// stream of the browser's, which leaves grounds, rules and generated numbers unmarked; the contents that are to become
// artifacts. Out: the stream with artifacts marked, and where each content is painted.

import { type Operator, readOperators } from './contentTokens.ts';

export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface MarkedContent {
  readonly text: string;
  /** In points of the page, by content id; empty ones are not there. */
  readonly areas: ReadonlyMap<number, Area>;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Walk {
  readonly out: string[];
  readonly areas: Map<number, Area>;
  readonly stack: Matrix[];
  readonly open: (number | undefined)[];
  matrix: Matrix;
  /** Where a path began that nothing marks. */
  pathStart: number | undefined;
  copied: number;
}

const pathStarts = new Set(['m', 're']);
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const shows = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'BI']);

export function markContent(text: string, turned: ReadonlySet<number>): MarkedContent {
  const walk: Walk = {
    out: [],
    areas: new Map(),
    stack: [],
    open: [],
    matrix: [1, 0, 0, 1, 0, 0],
    pathStart: undefined,
    copied: 0,
  };
  for (const operator of readOperators(text)) step(operator, text, turned, walk);
  walk.out.push(text.slice(walk.copied));
  return { text: walk.out.join(''), areas: walk.areas };
}

function step(operator: Operator, text: string, turned: ReadonlySet<number>, walk: Walk): void {
  const { name, start, end } = operator;
  transform(operator, walk);
  if (name === 'BDC' || name === 'BMC') openMark(operator, text, turned, walk);
  else if (name === 'EMC') walk.open.pop();
  else if (walk.open.length > 0) locate(operator, walk);
  else if (pathStarts.has(name)) walk.pathStart ??= start;
  else if (name === 'n') walk.pathStart = undefined;
  else if (shows.has(name)) asArtifact(start, end, text, walk);
  else if (paints.has(name) && walk.pathStart !== undefined) {
    asArtifact(walk.pathStart, end, text, walk);
    walk.pathStart = undefined;
  }
}

function openMark(operator: Operator, text: string, turned: ReadonlySet<number>, walk: Walk): void {
  const at = operator.operands.indexOf('/MCID');
  const id = at < 0 ? undefined : Number(operator.operands[at + 1]);
  walk.open.push(id);
  if (id === undefined || !turned.has(id)) return;
  walk.out.push(text.slice(walk.copied, operator.start), '/Artifact BMC');
  walk.copied = operator.end;
}

function asArtifact(start: number, end: number, text: string, walk: Walk): void {
  walk.out.push(text.slice(walk.copied, start), '/Artifact BMC\n', text.slice(start, end), '\nEMC');
  walk.copied = end;
}

function transform({ name, operands }: Operator, walk: Walk): void {
  if (name === 'q') walk.stack.push(walk.matrix);
  else if (name === 'Q') walk.matrix = walk.stack.pop() ?? walk.matrix;
  else if (name === 'cm') walk.matrix = multiply(operands.map(Number), walk.matrix);
}

function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
  [A, B, C, D, E, F]: Matrix,
): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Paths by their points, pictures by their unit square: enough for a figure's box. */
function locate({ name, operands }: Operator, walk: Walk): void {
  const id = walk.open.findLast((one) => one !== undefined);
  if (id === undefined) return;
  const [x = 0, y = 0, width = 0, height = 0] = operands.map(Number);
  if (name === 'm' || name === 'l') addPoints([[x, y]], id, walk);
  else if (name === 'c') addPoints([[x, y], [width, height], operands.slice(4).map(Number)], id, walk);
  else if (name === 're')
    addPoints(
      [
        [x, y],
        [x + width, y + height],
      ],
      id,
      walk,
    );
  else if (name === 'Do')
    addPoints(
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      id,
      walk,
    );
}

function addPoints(points: readonly (readonly number[])[], id: number, walk: Walk): void {
  const [a, b, c, d, e, f] = walk.matrix;
  for (const [x = 0, y = 0] of points) {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    const area = walk.areas.get(id) ?? { left: px, bottom: py, right: px, top: py };
    walk.areas.set(id, {
      left: Math.min(area.left, px),
      bottom: Math.min(area.bottom, py),
      right: Math.max(area.right, px),
      top: Math.max(area.top, py),
    });
  }
}

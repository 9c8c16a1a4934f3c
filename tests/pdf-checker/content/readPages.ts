// The pages of a file in order, each with its inherited attributes and what happens in its content.

import { DecodeFault } from '../reading/decodeStream.ts';
import {
  at,
  catalogOf,
  dictAt,
  listAt,
  numberOf,
  type Pdf,
  refsAt,
  resolve,
  streamBytes,
} from '../reading/Pdf.ts';
import {
  asDict,
  asNumber,
  emptyDict,
  isKind,
  type PdfDict,
  type PdfStream,
  type PdfValue,
} from '../reading/values.ts';
import type { ContentEvent } from './events.ts';
import type { PdfFont } from './readFont.ts';
import { initialState, type Walk } from './Walk.ts';
import { emptyWalk, walkOperations } from './walkContent.ts';

export interface Page {
  /** 1-based. */
  readonly number: number;
  /** Object number. */
  readonly object: number;
  readonly dict: PdfDict;
  /** `[left, bottom, right, top]`, points. */
  readonly mediaBox: Rectangle;
  readonly events: readonly ContentEvent[];
  /** What the normal appearances of its annotations paint, in their own space. */
  readonly appearances: readonly ContentEvent[];
}

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

interface Leaf {
  readonly object: number;
  readonly dict: PdfDict;
}

/** Deeper than any writer's page tree: what lies there is a tree that holds itself. */
const deepestNode = 50;

function collectLeaves(
  pdf: Pdf,
  node: PdfValue,
  inherited: ReadonlyMap<string, PdfValue>,
  into: Leaf[],
  depth = 0,
): void {
  const dict = asDict(resolve(pdf, node));
  if (!dict || depth > deepestNode) return;
  const entries = new Map([...inherited, ...dict.entries]);
  if (!dict.entries.has('Kids')) {
    into.push({ object: numberOf(node) ?? 0, dict: { kind: 'dict', entries } });
    return;
  }
  const passedOn = new Map([...entries].filter(([key]) => inheritable.includes(key)));
  for (const kid of refsAt(pdf, dict, 'Kids')) collectLeaves(pdf, kid, passedOn, into, depth + 1);
}

/** A rectangle with its corners in order; undefined when there is none. */
export function rectangleAt(pdf: Pdf, dict: PdfDict, key: string): Rectangle | undefined {
  const [a, b, c, d] = listAt(pdf, dict, key).map((value) => asNumber(value));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** Several streams count as one, with white space between them. */
function contentBytes(pdf: Pdf, page: PdfDict): Uint8Array {
  const streams = listAt(pdf, page, 'Contents').filter((value) => isKind(value, 'stream'));
  return Buffer.concat(streams.flatMap((stream) => [streamBytes(pdf, stream), Buffer.from('\n')]));
}

/** A stream that does not decode ends the reading: the rule streams-decode names it. */
function readInto(walk: Walk, bytes: () => Uint8Array): void {
  try {
    walkOperations(walk, bytes());
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
  }
}

function eventsOf(pdf: Pdf, leaf: Leaf, fonts: WeakMap<PdfDict, PdfFont>): readonly ContentEvent[] {
  const resources = leaf.dict.entries.has('Resources') ? dictAt(pdf, leaf.dict, 'Resources') : emptyDict;
  const walk = emptyWalk({ pdf, resources, owner: leaf.object, fonts, state: initialState });
  readInto(walk, () => contentBytes(pdf, leaf.dict));
  return walk.events;
}

/** An appearance is a stream, or a stream for each state. */
function appearanceStreams(pdf: Pdf, page: PdfDict): readonly PdfStream[] {
  return listAt(pdf, page, 'Annots').flatMap((annotation) => {
    const normal = at(pdf, annotation, 'AP', 'N');
    const states = isKind(normal, 'dict')
      ? [...normal.entries.values()].map((state) => resolve(pdf, state))
      : [normal];
    return states.filter((state) => isKind(state, 'stream'));
  });
}

function appearancesOf(pdf: Pdf, leaf: Leaf, fonts: WeakMap<PdfDict, PdfFont>): readonly ContentEvent[] {
  return appearanceStreams(pdf, leaf.dict).flatMap((stream) => {
    const resources = dictAt(pdf, stream.dict, 'Resources');
    const walk = emptyWalk({ pdf, resources, owner: 0, fonts, state: initialState });
    readInto(walk, () => streamBytes(pdf, stream));
    return walk.events;
  });
}

export function readPages(pdf: Pdf): readonly Page[] {
  const leaves: Leaf[] = [];
  const fonts = new WeakMap<PdfDict, PdfFont>();
  collectLeaves(pdf, at(pdf, catalogOf(pdf), 'Pages'), new Map(), leaves);
  return leaves.map((leaf, index) => ({
    number: index + 1,
    object: leaf.object,
    dict: leaf.dict,
    mediaBox: rectangleAt(pdf, leaf.dict, 'MediaBox') ?? [0, 0, 0, 0],
    events: eventsOf(pdf, leaf, fonts),
    appearances: appearancesOf(pdf, leaf, fonts),
  }));
}

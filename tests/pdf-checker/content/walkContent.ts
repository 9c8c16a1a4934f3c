// A content stream in, what happens in it as events out, forms included where they are painted.
// Faults of the content are events too; nothing is thrown for bad content.

import { at, dictAt, streamBytes } from '../reading/Pdf.ts';
import { SyntaxFault } from '../reading/parseValue.ts';
import { asName, isKind, type PdfDict, type PdfStream, type PdfValue } from '../reading/values.ts';
import { colourOperators, nameOfSpace } from './colourOperators.ts';
import { markOperators } from './markOperators.ts';
import { asMatrix, identity, multiply, transform } from './matrix.ts';
import { pathOperators } from './pathOperators.ts';
import { type Operation, readOperations } from './readOperations.ts';
import { stateOperators } from './stateOperators.ts';
import { textOperators } from './textOperators.ts';
import { complain, markOf, type OperatorAction, type OperatorTable, resource, type Walk } from './Walk.ts';

const deepestForm = 12;

function pushImage(walk: Walk, dict: PdfDict, inline: boolean): void {
  const { ctm } = walk.state;
  const stencil = (at(walk.pdf, dict, 'ImageMask') ?? at(walk.pdf, dict, 'IM')) === true;
  const space = at(walk.pdf, dict, 'ColorSpace') ?? at(walk.pdf, dict, 'CS');
  const corners = [transform(ctm, 0, 0), transform(ctm, 1, 0), transform(ctm, 1, 1), transform(ctm, 0, 1)];
  const name = stencil ? undefined : nameOfSpace(walk.pdf, space);
  walk.events.push({ kind: 'image', mark: markOf(walk), inline, corners, space: name });
}

/** A form's content lies in the mark around it, under its own matrix and resources. */
function walkForm(walk: Walk, form: PdfStream, num: number | undefined): void {
  if (walk.depth >= deepestForm) {
    complain(walk, 'content-parses', 'forms are nested without an end');
    return;
  }
  const own = at(walk.pdf, form.dict, 'StructParents') !== null && num !== undefined;
  const resources = form.dict.entries.has('Resources')
    ? dictAt(walk.pdf, form.dict, 'Resources')
    : walk.resources;
  const inner: Walk = {
    ...walk,
    resources,
    owner: own ? num : walk.owner,
    depth: walk.depth + 1,
    state: { ...walk.state, ctm: multiply(asMatrix(at(walk.pdf, form.dict, 'Matrix')), walk.state.ctm) },
    saved: [],
    marks: [{ mark: markOf(walk), actualText: undefined }],
    subpaths: [],
    inText: false,
  };
  walkOperations(inner, streamBytes(walk.pdf, form));
}

const paintObject: OperatorAction = (walk, operands) => {
  const name = asName(operands[0] ?? null);
  const value = resource(walk, 'XObject', name);
  if (!isKind(value, 'stream')) return;
  const subtype = asName(at(walk.pdf, value, 'Subtype'));
  const direct: PdfValue = dictAt(walk.pdf, walk.resources, 'XObject').entries.get(name ?? '') ?? null;
  if (subtype === 'Form') walkForm(walk, value, isKind(direct, 'ref') ? direct.num : undefined);
  else pushImage(walk, value.dict, false);
};

const paintInline: OperatorAction = (walk, operands) => {
  const [image] = operands;
  if (image !== undefined && isKind(image, 'stream')) pushImage(walk, image.dict, true);
};

const paintShading: OperatorAction = (walk, operands) => {
  const shading = resource(walk, 'Shading', asName(operands[0] ?? null));
  const space = nameOfSpace(walk.pdf, at(walk.pdf, shading, 'ColorSpace'));
  walk.events.push({ kind: 'shading', mark: markOf(walk), space });
};

const operators: ReadonlyMap<string, readonly [number | 'any', OperatorAction]> = new Map(
  Object.entries({
    ...stateOperators,
    ...pathOperators,
    ...colourOperators,
    ...textOperators,
    ...markOperators,
    Do: [1, paintObject],
    BI: [1, paintInline],
    sh: [1, paintShading],
  } satisfies OperatorTable),
);

function apply(walk: Walk, { operator, operands }: Operation): void {
  const [count, action] = operators.get(operator) ?? [];
  if (action === undefined) {
    complain(walk, 'content-parses', `"${operator}" is no operator`);
  } else if (count !== 'any' && operands.length !== count) {
    complain(walk, 'content-parses', `${operator} has ${operands.length} operands instead of ${count}`);
  } else {
    action(walk, operands);
  }
}

function complainOfOpenEnds(walk: Walk): void {
  if (walk.saved.length > 0) complain(walk, 'content-is-balanced', `${walk.saved.length} q without Q`);
  if (walk.marks.length > 1)
    complain(walk, 'content-is-balanced', `${walk.marks.length - 1} marks without EMC`);
  if (walk.inText) complain(walk, 'content-is-balanced', 'BT without ET');
}

export function walkOperations(walk: Walk, bytes: Uint8Array): void {
  try {
    for (const operation of readOperations(bytes)) apply(walk, operation);
    complainOfOpenEnds(walk);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    complain(walk, 'content-parses', error.message);
  }
}

export function emptyWalk(from: Pick<Walk, 'pdf' | 'resources' | 'owner' | 'fonts' | 'state'>): Walk {
  return {
    ...from,
    depth: 0,
    events: [],
    saved: [],
    marks: [{ mark: { kind: 'none' }, actualText: undefined }],
    subpaths: [],
    curved: false,
    textMatrix: identity,
    lineMatrix: identity,
    inText: false,
  };
}

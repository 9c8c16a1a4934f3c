// The operators of marked content, ISO 32000-1, 14.6: what stands between them is an element's content or an artifact.

import { at } from '../reading/Pdf.ts';
import { asName, asNumber, asText, isKind, type PdfValue } from '../reading/values.ts';
import type { Mark } from './events.ts';
import { complain, markOf, type OperatorAction, type OperatorTable, resource, type Walk } from './Walk.ts';

/** A property list stands in the content itself, or is named there and kept among the resources. */
function propertiesOf(walk: Walk, operand: PdfValue | undefined): PdfValue {
  if (operand === undefined) return null;
  return isKind(operand, 'name') ? resource(walk, 'Properties', operand.name) : operand;
}

/** Marked content that is neither tagged nor an artifact changes nothing for what it holds. */
function markFor(walk: Walk, tag: string, properties: PdfValue): Mark {
  if (tag === 'Artifact') return { kind: 'artifact', type: asName(at(walk.pdf, properties, 'Type')) };
  const mcid = asNumber(at(walk.pdf, properties, 'MCID'));
  return mcid === undefined ? markOf(walk) : { kind: 'tagged', tag, mcid, owner: walk.owner };
}

const open: OperatorAction = (walk, operands) => {
  const properties = propertiesOf(walk, operands[1]);
  const outer = markOf(walk);
  const mark = markFor(walk, asName(operands[0] ?? null) ?? '', properties);
  const actualText = asText(at(walk.pdf, properties, 'ActualText'));
  walk.marks.push({ mark, actualText });
  if (mark !== outer) walk.events.push({ kind: 'open', outer, inner: mark });
};

const close: OperatorAction = (walk) => {
  if (walk.marks.length < 2) complain(walk, 'content-is-balanced', 'EMC stands without BMC or BDC');
  else walk.marks.pop();
};

const nothing: OperatorAction = () => {};

export const markOperators: OperatorTable = {
  BMC: [1, open],
  BDC: [2, open],
  EMC: [0, close],
  MP: [1, nothing],
  DP: [2, nothing],
  BX: [0, nothing],
  EX: [0, nothing],
};

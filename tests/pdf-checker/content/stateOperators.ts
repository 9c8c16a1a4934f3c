// The operators of the graphics state, ISO 32000-1, 8.4.4.

import { asName } from '../reading/values.ts';
import { asMatrix, multiply } from './matrix.ts';
import { complain, numberAt, type OperatorAction, type OperatorTable, resource } from './Walk.ts';

const save: OperatorAction = (walk) => {
  walk.saved.push(walk.state);
};

const restore: OperatorAction = (walk) => {
  const state = walk.saved.pop();
  if (state) walk.state = state;
  else complain(walk, 'content-is-balanced', 'Q stands without q');
};

const concatenate: OperatorAction = (walk, operands) => {
  walk.state = { ...walk.state, ctm: multiply(asMatrix(operands), walk.state.ctm) };
};

const lineWidth: OperatorAction = (walk, operands) => {
  walk.state = { ...walk.state, lineWidth: numberAt(operands, 0) };
};

const extended: OperatorAction = (walk, operands) => {
  resource(walk, 'ExtGState', asName(operands[0] ?? null));
};

const nothing: OperatorAction = () => {};

export const stateOperators: OperatorTable = {
  q: [0, save],
  Q: [0, restore],
  cm: [6, concatenate],
  w: [1, lineWidth],
  gs: [1, extended],
  J: [1, nothing],
  j: [1, nothing],
  M: [1, nothing],
  d: [2, nothing],
  ri: [1, nothing],
  i: [1, nothing],
};

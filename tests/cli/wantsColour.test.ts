import { expect, test } from 'vitest';
import { wantsColour } from '../../src/cli/wantsColour.ts';

const terminal = { isTTY: true };
const pipe = {};

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a terminal without colour', terminal, { TERM: 'dumb' }, false],
  ['NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which counts for nothing', terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['both', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%s', (_, stream, environment, wanted) => {
  expect(wantsColour(stream, environment)).toBe(wanted);
});

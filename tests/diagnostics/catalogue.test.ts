import { describe, expect, test } from 'vitest';
import { type Code, catalogue } from '../../src/diagnostics/catalogue.ts';
import { exampleProject } from '../../src/diagnostics/Rule.ts';
import { findIn } from '../findIn.ts';
import { exampleFiles } from './exampleFiles.ts';
import { laterCodes } from './laterCodes.ts';

const codes = Object.keys(catalogue) as readonly Code[];
const checked = codes.filter((code) => !laterCodes.includes(code));

describe('every code', () => {
  test.each(codes)('%s says what holds, and why', (code) => {
    const { rule, why } = catalogue[code];
    expect(rule).toMatch(/^\S.*\.$/);
    expect(why).toMatch(/^\S.*[.!]$/);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });
});

describe('the examples', () => {
  test('all lie over a project that is right', () => {
    expect(findIn(exampleProject).text).toBe('');
  });

  test.each(checked)('%s: the wrong one gives that code alone', (code) => {
    expect(new Set(findIn(exampleFiles(catalogue[code], 'wrong'), catalogue[code].special).codes)).toEqual(
      new Set([code]),
    );
  });

  test.each(checked)('%s: the right one gives none', (code) => {
    expect(findIn(exampleFiles(catalogue[code], 'right')).text).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { outputRules } from '../../src/diagnostics/catalogue/outputRules.ts';
import { planRules } from '../../src/diagnostics/catalogue/planRules.ts';
import { type Code, catalogue } from '../../src/diagnostics/catalogue.ts';
import { type ExampleFiles, exampleProject, type Rule } from '../../src/diagnostics/Rule.ts';
import { findIn } from '../findIn.ts';

/** Found by later stages, whose tests run these examples. */
const later = new Set<string>([
  ...Object.keys(outputRules),
  ...Object.keys(planRules),
  'reference-is-on-agenda',
]);
const codes = Object.keys(catalogue) as readonly Code[];
const checked = codes.filter((code) => !later.has(code));

describe('every code', () => {
  test.each(codes)('%s says what holds, and why', (code) => {
    const { rule, why } = catalogue[code];
    expect(rule).toMatch(/^\S.*\.$/);
    expect(why).toMatch(/^\S.*[.!]$/);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });
});

describe('the examples', () => {
  test('all build on a project that is right', () => {
    expect(findIn(exampleProject).text).toBe('');
  });

  test.each(checked)('%s: the wrong one gives that code', (code) => {
    const { wrong, encoding } = catalogue[code] as Rule;
    expect(new Set(findIn(project(wrong, encoding)).codes)).toEqual(new Set([code]));
  });

  test.each(checked)('%s: the right one gives none', (code) => {
    expect(findIn(project(catalogue[code].right)).text).toBe('');
  });
});

/** An empty text takes a file away. */
function project(example: ExampleFiles, encoding?: 'latin1'): Readonly<Record<string, string | Uint8Array>> {
  const files = Object.entries({ ...exampleProject, ...example }).filter(([, text]) => text !== '');
  return Object.fromEntries(
    files.map(([path, text]) => [path, encoding === undefined ? text : Buffer.from(text, encoding)]),
  );
}

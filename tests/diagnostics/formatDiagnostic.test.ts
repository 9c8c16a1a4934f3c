import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/diagnostics/arrange.ts';
import { diagnosticsAsJson } from '../../src/diagnostics/diagnosticsAsJson.ts';
import { formatDiagnostic } from '../../src/diagnostics/formatDiagnostic.ts';
import { didYouMean, nearest } from '../../src/diagnostics/nearest.ts';
import { problem } from '../../src/diagnostics/problem.ts';

const at = (line: number, column: number, endColumn?: number) => ({
  file: 'a.md',
  line,
  column,
  ...(endColumn === undefined ? {} : { endColumn }),
});
const format = (location: ReturnType<typeof at>, source: string | undefined, colour = false) =>
  formatDiagnostic(problem('minutes-are-whole', location, 'No.', ['write `10`']), () => source, colour);

describe('a diagnostic as text', () => {
  test('place, code, message, line with carets, hint', () => {
    expect(format(at(2, 10, 13), 'title: T\nminutes: ten\n')).toBe(
      [
        'a.md:2:10: error[minutes-are-whole]',
        '  No.',
        '  2 | minutes: ten',
        '    |          ^^^',
        '  hint: write `10`',
      ].join('\n'),
    );
  });

  test('tabs stay tabs, so that carets stand below', () => {
    expect(format(at(1, 4), '\t\tx: 1')).toContain('  1 | \t\tx: 1\n    | \t\t ^');
  });

  test('a long line is cut around the place', () => {
    const text = format(at(1, 301, 304), `${'a'.repeat(300)}ten${'b'.repeat(300)}`);
    expect(text).toContain(`  1 | ${'a'.repeat(40)}ten${'b'.repeat(57)}\n    | ${' '.repeat(40)}^^^\n`);
  });

  test.each([
    ['the file is not there', at(1, 1), undefined],
    ['the line is not there', at(9, 1), 'one line'],
    ['the line is empty', at(2, 1), 'one line\n\n'],
  ])('no line where %s', (_, location, source) => {
    expect(format(location, source)).toBe(
      `a.md:${location.line}:1: error[minutes-are-whole]\n  No.\n  hint: write \`10\``,
    );
  });

  test('control characters of the source do not reach the terminal', () => {
    expect(format(at(1, 1), 'a\u001b[31mb\u202e')).toContain('1 | a\ufffd[31mb\ufffd');
  });

  test('colour only when asked', () => {
    const sequence = '\u001b[';
    expect(format(at(1, 1), 'x')).not.toContain(sequence);
    expect(format(at(1, 1), 'x', true)).toContain(sequence);
  });
});

test('order is file, line, column; the same is said once', () => {
  const make = (file: string, line: number, column: number) =>
    problem('key-is-known', { file, line, column }, 'No.');
  const sorted = arrange([
    make('b', 1, 1),
    make('a', 10, 1),
    make('a', 2, 7),
    make('a', 2, 3),
    make('b', 1, 1),
  ]);
  expect(sorted.map(({ location: { file, line, column } }) => `${file}${line}:${column}`)).toEqual([
    'a2:3',
    'a2:7',
    'a10:1',
    'b1:1',
  ]);
});

test('JSON counts errors and warnings', () => {
  const found = [problem('key-is-known', at(1, 1), 'No.'), problem('policy-is-given', at(1, 1), 'No.')];
  expect(diagnosticsAsJson(found)).toEqual({ errors: 1, warnings: 1, diagnostics: found });
});

describe('did you mean', () => {
  const words = ['pairs', 'triads', 'plenary'];
  test.each([
    ['pair', 'pairs'],
    ['Pairs', 'pairs'],
    ['trios', 'triads'],
    ['plennary', 'plenary'],
    ['paris', 'pairs'],
    ['x', undefined],
  ])('%s: %s', (word, expected) => expect(nearest(word, words)).toBe(expected));

  test('else all, when they are few', () => {
    expect(didYouMean('x', words)).toEqual(['known are pairs, triads, plenary']);
    expect(didYouMean('x', ['only'])).toEqual(['there is only `only`']);
    expect(didYouMean('x', [])).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { exampleProject, exercise, workshop } from '../../src/diagnostics/Rule.ts';
import { findIn } from '../findIn.ts';

const whole = {
  ...exampleProject,
  ...exercise(
    'minutes: {min: 10, plan: 15, max: 20}\nprinciples: [listen]\nsteps: [{minutes: 15, do: "Ask @page(listen)"}]\nvariants: {video: same}',
    '# Pairs\n\n- [[one]] ____\n\n| a | b |\n|---|---|\n| {{team}} | @slide(listen) |\n\n## Facilitator notes\n\n<!-- aside -->\n',
  ),
  ...workshop('objectives: &all [{id: ask, text: Ask}]\nx-again: *all'),
};
const junk = [
  '[[',
  ']]',
  '{{',
  '---\n',
  '\n---\n',
  '\n',
  '@page(',
  '@lines(3)',
  '____',
  '|',
  '`',
  '<!--',
  '-->',
  '<div>',
  '![',
  '](x.png)',
  '"',
  ': ',
  '- ',
  '*a ',
  '&a ',
  '#',
  '\t',
  '{',
  '}',
  '\r\n',
  '😀',
  '\u0000',
  '!!js/function ',
];

/** Numbers that look random and are the same each time (the constants are those of the C standard's example). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

test('whatever is damaged, nothing is thrown, and all that is said has a place that exists', () => {
  expect(findIn(whole).text).toBe('');
  const next = numbers(1);
  const paths = Object.keys(whole);
  for (let round = 0; round < 150; round += 1) {
    const path = paths[next(paths.length)] ?? '';
    const text = (whole as Readonly<Record<string, string>>)[path] ?? '';
    const at = next(text.length + 1);
    const put = next(2) === 0 ? (junk[next(junk.length)] ?? '') : '';
    const damaged = {
      ...whole,
      [path]: text.slice(0, at) + put + text.slice(at + (put === '' ? next(40) : 0)),
    };
    for (const { location } of findIn(damaged).diagnostics) {
      const lines = (damaged as Readonly<Record<string, string>>)[location.file]?.split('\n');
      if (lines === undefined) continue;
      expect(location.line).toBeLessThanOrEqual(lines.length);
      expect(location.column).toBeLessThanOrEqual((lines[location.line - 1] ?? '').length + 1);
    }
  }
});

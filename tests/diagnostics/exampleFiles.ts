// The whole project of a catalogue's example: its own files over those of the example project.

import { exampleProject, type Rule } from '../../src/diagnostics/Rule.ts';

/** An empty text takes a file away. */
export function exampleFiles(
  rule: Rule,
  side: 'wrong' | 'right',
): Readonly<Record<string, string | Uint8Array>> {
  const files = Object.entries({ ...exampleProject, ...rule[side] }).filter(([, text]) => text !== '');
  const encoding = side === 'wrong' ? rule.encoding : undefined;
  return Object.fromEntries(
    files.map(([path, text]) => [path, encoding === undefined ? text : Buffer.from(text, encoding)]),
  );
}

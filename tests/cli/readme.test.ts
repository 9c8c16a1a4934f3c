// The README names every command and every option of `build` and `plan`, and none that there is not.

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runCli } from './runCli.ts';

const readme = await readFile('README.md', 'utf8');

function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

test('every command has its row', async () => {
  const { out } = await runCli(['--help']);
  const [, commands = ''] = out.split('Commands:');
  const known = found(commands.split('Examples:')[0] ?? '', /^ {2}([a-z]+) /gm).filter(
    (name) => name !== 'help',
  );
  expect(known).toContain('build');
  expect(found(readme, /^\| `deckhand ([a-z]+)/gm)).toEqual(known);
});

test('every option of build and plan has its row', async () => {
  const out = (await runCli(['build', '--help'])).out + (await runCli(['plan', '--help'])).out;
  const known = found(out, /^ {2}(?:-h, )?(--[a-z]+)/gm).filter((option) => option !== '--help');
  expect(known).toContain('--agenda');
  expect(found(readme, /^\| `(--[a-z]+)/gm)).toEqual(known);
});

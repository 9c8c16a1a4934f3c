// One folder, one story: `in/` is a project, `expected/diagnostics.txt` what `check` says about it. A missing
// expectation is written on a developer's machine, to be read and committed; under CI it fails.

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../src/diagnostics/formatDiagnostic.ts';
import { diskTree } from '../src/input/diskTree.ts';
import { readProject } from '../src/input/readProject.ts';
import { checkProject } from '../src/model/checkProject.ts';
import { projectFolder, writeFiles } from './projectFolder.ts';

const cases = fileURLToPath(new URL('cases', import.meta.url));
const program = fileURLToPath(new URL('..', import.meta.url));

describe('each bad project', () => {
  const names = readdirSync(cases).filter((name) => name.startsWith('bad-'));

  test.each(names)('%s', (name) => {
    const expected = join(cases, name, 'expected', 'diagnostics.txt');
    const found = diagnosticsOf(join(cases, name, 'in'));
    if (!existsSync(expected) && process.env.CI === undefined)
      writeFiles(cases, { [`${name}/expected/diagnostics.txt`]: found });
    expect(found).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : undefined);
  });
});

describe('workshops that are right', () => {
  test('the one that is shipped', () => {
    expect(diagnosticsOf(program)).toBe('');
  });

  test('one written from the documentation alone', () => {
    expect(diagnosticsOf(join(cases, 'second-workshop', 'in'))).toBe('');
  });
});

describe('what no repository can hold', () => {
  const dot = { 'dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>' };

  test('an empty folder', () => {
    expect(diagnosticsOf(projectFolder())).toMatch(
      /^decks:1:1: error\[project-has-decks\]\n.*hint: run `deckhand init DIR`/s,
    );
  });

  test('a picture outside the project, through a link', () => {
    const outside = projectFolder(dot);
    const root = teaProject('![A dot](images/dot.svg)\n');
    mkdirSync(join(root, 'decks/tea/images'));
    symlinkSync(join(outside, 'dot.svg'), join(root, 'decks/tea/images/dot.svg'));
    expect(diagnosticsOf(root)).toMatch(/^decks\/tea\/workshop\.md:7:1: error\[picture-is-inside\]\n/);
  });

  test('a picture outside the project, through a linked folder', () => {
    const outside = projectFolder(dot);
    const root = teaProject('![A dot](images/dot.svg)\n');
    symlinkSync(outside, join(root, 'decks/tea/images'));
    expect(diagnosticsOf(root)).toMatch(/^decks\/tea\/workshop\.md:7:1: error\[picture-is-inside\]\n/);
  });

  test('a source outside the project, through a link', () => {
    const outside = projectFolder({ 'secret.md': '---\ntitle: Secret\n---\n' });
    const root = teaProject();
    mkdirSync(join(root, 'decks/tea/principles'));
    symlinkSync(join(outside, 'secret.md'), join(root, 'decks/tea/principles/secret.md'));
    const found = diagnosticsOf(root);
    expect(found).toMatch(/^decks\/tea\/principles\/secret\.md:1:1: error\[source-is-inside\]\n/);
    expect(found).not.toContain('title: Secret');
  });

  test('links and folders that hold no source: one warning each', () => {
    const root = teaProject();
    mkdirSync(join(root, 'decks/tea/principles/odd.md'), { recursive: true });
    mkdirSync(join(root, 'more'));
    symlinkSync(join(root, 'more'), join(root, 'decks/tea/exercises'));
    symlinkSync(join(root, 'more'), join(root, 'decks/tea/images'));
    symlinkSync(join(root, 'nothing'), join(root, 'decks/tea/principles/dead.md'));
    symlinkSync(join(root, 'decks/tea/round.md'), join(root, 'decks/tea/round.md'));
    expect(diagnosticsOf(root).match(/^decks.*/gm)).toEqual([
      'decks/tea/exercises:1:1: warning[source-is-a-plain-file]',
      'decks/tea/principles/dead.md:1:1: warning[source-is-a-plain-file]',
      'decks/tea/principles/odd.md:1:1: warning[source-is-a-plain-file]',
      'decks/tea/round.md:1:1: warning[source-is-a-plain-file]',
    ]);
  });

  test('a link that stays inside the project is fine', () => {
    const root = teaProject('![A dot](dot.svg)\n', dot);
    symlinkSync(join(root, 'dot.svg'), join(root, 'decks/tea/dot.svg'));
    expect(diagnosticsOf(root)).toBe('');
  });
});

function diagnosticsOf(root: string): string {
  const read = readProject(diskTree(root), diskTree(program));
  const { diagnostics } = checkProject(read);
  const source = (file: string) => read.value.sources.get(file);
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, source, false)}\n`).join('\n');
}

function teaProject(welcome = '', files: Readonly<Record<string, string>> = {}): string {
  const agendas = 'agendas: [{id: short, minutes: 5, items: [{welcome: 5}]}]';
  const workshop = `---\ntitle: Tea\n${agendas}\n---\n# Welcome\n\n${welcome}`;
  return projectFolder({ 'decks/tea/workshop.md': workshop, ...files });
}

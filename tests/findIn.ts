// Reads and checks a project held in memory, for tests of what `input/` and `model/` find.

import type { Diagnostic } from '../src/diagnostics/Diagnostic.ts';
import { formatDiagnostic } from '../src/diagnostics/formatDiagnostic.ts';
import { memoryTree, type Special } from '../src/input/memoryTree.ts';
import { readProject } from '../src/input/readProject.ts';
import { checkProject, type Project } from '../src/model/checkProject.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Checked {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
  /** `file:line:column code`, in order. */
  readonly places: readonly string[];
  readonly codes: readonly string[];
  /** As printed, without colour. */
  readonly text: string;
}

export function findIn(files: Files, special: Special = {}, shipped: Files = {}): Checked {
  const read = readProject(memoryTree(files, special), memoryTree(shipped));
  const { value: project, diagnostics } = checkProject(read);
  const source = (file: string) => read.value.sources.get(file);
  return {
    project,
    diagnostics,
    places: diagnostics.map(
      ({ code, location: { file, line, column } }) => `${file}:${line}:${column} ${code}`,
    ),
    codes: diagnostics.map(({ code }) => code),
    text: diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, source, false)}\n`).join('\n'),
  };
}

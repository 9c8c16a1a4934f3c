// Entries of the folders for sources that are no plain files, each with a diagnostic, so that nothing is left out in
// silence.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FileTree, OddEntry } from './FileTree.ts';

/** `isForSources` tells whether sources would be looked for at a path. */
export function oddEntries(tree: FileTree, isForSources: (path: string) => boolean): readonly Diagnostic[] {
  return ['decks', 'handouts', 'templates/brands']
    .flatMap((folder) => tree.odd(folder))
    .filter(({ path }) => !path.split('/').some((part) => /^[._]/.test(part)))
    .filter(({ path, what }) => what === 'unreadable-folder' || isForSources(path))
    .map(describe);
}

function describe({ path, what }: OddEntry): Diagnostic {
  const location = { file: path, line: 1, column: 1 };
  switch (what) {
    case 'unreadable-folder':
      return problem('file-can-be-read', location, 'This folder cannot be read.', [
        'give yourself the right to read it',
      ]);
    case 'linked-folder':
      return problem(
        'source-is-a-plain-file',
        location,
        'This is a link to a folder, so it was not entered.',
        ['put the folder itself here'],
      );
    case 'dead-link':
      return problem('source-is-a-plain-file', location, 'This link leads to nothing.', [
        'remove it, or put the file itself here',
      ]);
    case 'folder-like-a-file':
      return problem(
        'source-is-a-plain-file',
        location,
        'This is a folder, though its name ends like a file.',
        ['rename it, or put its text into a file of that name'],
      );
  }
}

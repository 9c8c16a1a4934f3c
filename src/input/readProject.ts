// A project's folder to SourceFiles. Finds everything, reads everything, and reports all that cannot be read.

import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { FileTree } from './FileTree.ts';
import type { FoundFile } from './FoundFile.ts';
import { oddEntries } from './oddEntries.ts';
import { pictureFinder } from './pictures.ts';
import { readSource } from './readSource.ts';
import type { FileName, Kind, ProjectFiles, SourceFile } from './SourceFile.ts';

/** `shipped` holds the program's own `handouts/` and `templates/brands/`; its paths get `deckhand:` before them. */
export function readProject(tree: FileTree, shipped: FileTree): Outcome<ProjectFiles> {
  const found = findFiles(tree, shipped);
  const texts = new Map<string, string>();
  const files: SourceFile[] = [];
  const broken: FileName[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for (const one of found.files) {
    const refusal = refusalOf(one);
    const text =
      refusal === undefined ? decodeUtf8(one.tree.read(one.treePath) ?? new Uint8Array()) : undefined;
    if (text === undefined) diagnostics.push(refusal ?? notUtf8(one));
    else texts.set(one.path, text);
    const read = readSource(one, text ?? '---\n---\n');
    if (text === undefined) broken.push(...(read.value.name ? [read.value.name] : []));
    else {
      diagnostics.push(...read.diagnostics);
      if (read.value.source !== undefined) files.push(read.value.source);
      else if (read.value.name !== undefined) broken.push(read.value.name);
    }
  }
  return {
    value: { files, workshops: found.workshops, broken, sources: texts },
    diagnostics,
  };
}

interface Found {
  readonly files: readonly FoundFile[];
  readonly workshops: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function findFiles(tree: FileTree, shipped: FileTree): Found {
  const own = { tree, findPicture: pictureFinder(tree), prefix: '' };
  const theirs = { tree: shipped, findPicture: pictureFinder(shipped), prefix: 'deckhand:' };
  const below = (folder: string) => tree.list(folder).filter(isSource);
  const decks = tree.list('decks').filter((path) => !path.split('/').some((part) => /^[._]/.test(part)));
  const workshops = [
    ...new Set(decks.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1] ?? '')),
  ];
  const odd = oddEntries(tree, isForSources);
  const isClosed = odd.some(({ code, location }) => code === 'file-can-be-read' && location.file === 'decks');
  return {
    workshops,
    files: [
      ...shared(theirs, shipped.list('handouts').filter(isSource), 'handout'),
      ...shared(theirs, shipped.list('templates/brands').filter(isSource), 'brand'),
      ...shared(own, below('handouts'), 'handout'),
      ...shared(own, below('templates/brands'), 'brand'),
      ...below('decks')
        .filter((path) => path.split('/').length > 2)
        .map((path) => inWorkshop(own, path)),
    ],
    diagnostics: [...odd, ...(isClosed ? [] : missingFolders(tree, workshops, decks))],
  };
}

/** In a workshop, other folders than those of sources may hold what they like. */
function isForSources(path: string): boolean {
  const [first, , folder] = path.split('/');
  return first !== 'decks' || folder === undefined || isSource(path) || Object.hasOwn(folders, folder);
}

/** Markdown, but not what is about the folder (`README.md`) or put aside (`_draft.md`). */
function isSource(path: string): boolean {
  return /\.md$/i.test(path) && !path.split('/').some((part) => /^([._]|readme\.md$)/i.test(part));
}

interface Origin {
  readonly tree: FileTree;
  readonly findPicture: FoundFile['findPicture'];
  readonly prefix: string;
}

function shared(origin: Origin, paths: readonly string[], kind: Kind): readonly FoundFile[] {
  return paths.map((treePath) => ({
    ...origin,
    treePath,
    path: origin.prefix + treePath,
    workshop: undefined,
    kind,
  }));
}

const folders: Readonly<Record<string, Kind>> = {
  principles: 'principle',
  exercises: 'exercise',
  sessions: 'session',
  handouts: 'handout',
  brands: 'brand',
};

function inWorkshop(origin: Origin, path: string): FoundFile {
  const [, workshop = '', folder = ''] = path.split('/');
  return {
    ...origin,
    treePath: path,
    path,
    workshop,
    kind: folder === 'workshop.md' ? 'workshop' : folders[folder],
  };
}

function missingFolders(
  tree: FileTree,
  workshops: readonly string[],
  decks: readonly string[],
): readonly Diagnostic[] {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  if (!tree.hasFolder('decks')) {
    return [
      problem(
        'project-has-decks',
        at('decks'),
        'There is no folder `decks/` here, so there is no workshop to build.',
        [
          'run `deckhand init DIR` to start a project that builds, or name the folder of a project with `--root DIR`',
        ],
      ),
    ];
  }
  if (workshops.length === 0) {
    return [
      problem('decks-hold-a-workshop', at('decks'), 'The folder `decks/` holds no workshop.', [
        'write `decks/<workshop>/workshop.md`, or run `deckhand init DIR` for one to start from',
      ]),
    ];
  }
  return workshops
    .filter((workshop) => !decks.includes(`decks/${workshop}/workshop.md`))
    .map((workshop) =>
      problem(
        'workshop-file-is-there',
        at(`decks/${workshop}/workshop.md`),
        `The workshop "${workshop}" has no \`workshop.md\`.`,
        [
          'write one with a `title` and one of `agendas`, or put a `_` before the name of a folder that is no workshop',
        ],
      ),
    );
}

function refusalOf({ tree, treePath, path }: FoundFile): Diagnostic | undefined {
  const location = { file: path, line: 1, column: 1 };
  if (!tree.isInside(treePath)) {
    return problem('source-is-inside', location, 'This file is a link to a place outside the project.', [
      'copy the file into the project',
    ]);
  }
  if (tree.isReadable(treePath)) return undefined;
  return problem('file-can-be-read', location, 'This file cannot be read.', [
    'give yourself the right to read it',
  ]);
}

function notUtf8(found: FoundFile): Diagnostic {
  return problem(
    'file-is-utf-8',
    { file: found.path, line: 1, column: 1 },
    'This file is not encoded as UTF-8.',
    ['save it again as UTF-8'],
  );
}

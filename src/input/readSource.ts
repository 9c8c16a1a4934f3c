// One Markdown file to a SourceFile. A file whose front matter cannot be read gives its diagnostics alone.

import type { Diagnostic, Location, Outcome } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FileTree } from './FileTree.ts';
import { frontMatter } from './frontMatter.ts';
import { type LineIndex, lineIndex } from './LineIndex.ts';
import { emptyBody, readBody, readFreeBlocks, readInlineText } from './markdown/body.ts';
import type { Context, Placement } from './markdown/Context.ts';
import { besidePath, type PictureFinder } from './pictures.ts';
import { type DataPath, type FileName, type Kind, kinds, type SourceFile } from './SourceFile.ts';
import { type ScalarPlace, type YamlMatter, yamlMatter } from './yamlMatter.ts';

/** A file that was found, before it is read. */
export interface FoundFile {
  /** Relative to the tree's root. */
  readonly treePath: string;
  /** As diagnostics name it. */
  readonly path: string;
  readonly workshop: string | undefined;
  /** Undefined where the folder does not say. */
  readonly kind: Kind | undefined;
  readonly tree: FileTree;
  readonly findPicture: PictureFinder;
}

/** `name` is undefined for a file of which not even the kind is known. */
export interface ReadFile {
  readonly source: SourceFile | undefined;
  readonly name: FileName | undefined;
}

export function readSource(found: FoundFile, text: string): Outcome<ReadFile> {
  const parts = frontMatter(found.path, text);
  const index = lineIndex(text);
  const matter = yamlMatter(found.path, text, index, parts.yaml ?? '', parts.yamlStart);
  const early = [...parts.diagnostics, ...matter.diagnostics];
  const named = nameOf(found, matter);
  const isOfAnotherKind = named.diagnostics.some(({ code }) => code === 'kind-fits-folder');
  if (parts.yaml === undefined || matter.data === undefined || named.value === undefined || isOfAnotherKind) {
    return { value: { source: undefined, name: named.value }, diagnostics: [...early, ...named.diagnostics] };
  }
  const name = named.value;
  const diagnostics: Diagnostic[] = [...early, ...named.diagnostics];
  const context = contextFor(found, parts.body, bodyPlacement(found.path, parts.bodyLine), (one) =>
    diagnostics.push(one),
  );
  const routed = name.kind === 'workshop' || name.kind === 'principle' || name.kind === 'exercise';
  const { kind, id, ...data } = matter.data;
  const source: SourceFile = {
    ...name,
    data,
    hasDuplicateKeys: matter.hasDuplicateKeys,
    locate: matter.locate,
    sourceAt: matter.sourceAt,
    ...readersOf(found, text, index, matter),
    body: routed ? readBody(parts.body, context) : emptyBody,
    blocks: routed
      ? []
      : readFreeBlocks(parts.body, name.kind === 'session' ? 'facilitator' : 'everyone', context),
  };
  return { value: { source, name }, diagnostics };
}

/** Kind and id from the front matter, else from folder and file name. */
function nameOf(found: FoundFile, { data = {}, locate }: YamlMatter): Outcome<FileName | undefined> {
  const diagnostics: Diagnostic[] = [];
  const kind = kindOf(found, data.kind, locate, diagnostics);
  if (kind === undefined) return { value: undefined, diagnostics };
  const base =
    kind === 'workshop' ? (found.workshop ?? '') : (found.path.split('/').at(-1) ?? '').replace(/\.md$/, '');
  const id = typeof data.id === 'string' ? data.id : base;
  if (data.id !== undefined && kind === 'workshop' && data.id !== base) {
    const message = `The id of this workshop is "${base}", as its folder, but \`id\` says "${data.id}".`;
    diagnostics.push(
      problem('workshop-id-is-its-folder', locate(['id']), message, ['remove `id`, or rename the folder']),
    );
  } else if (!/^[a-z][a-z0-9-]*$/.test(id) || (data.id !== undefined && typeof data.id !== 'string')) {
    diagnostics.push(badId(found, data.id, base, locate));
  }
  return {
    value: { path: found.path, workshop: found.workshop, kind, id: kind === 'workshop' ? base : id },
    diagnostics,
  };
}

function badId(found: FoundFile, given: unknown, base: string, locate: YamlMatter['locate']): Diagnostic {
  const proposal =
    base
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '') || 'my-file';
  if (given !== undefined) {
    const message = `\`id\` must be small letters, digits and hyphens, starting with a letter, but is ${JSON.stringify(given)}.`;
    return problem('id-is-well-formed', locate(['id']), message, [`write \`id: ${proposal}\``]);
  }
  const location = { file: found.path, line: 1, column: 1 };
  const isFolder = found.kind === 'workshop';
  const message = `The name of this ${isFolder ? 'folder' : 'file'} gives the id "${base}", but an id is small letters, digits and hyphens, starting with a letter.`;
  const hint = isFolder
    ? `rename the folder to \`${proposal}\``
    : `rename the file to \`${proposal}.md\`, or write \`id: ${proposal}\``;
  return problem('file-name-is-an-id', location, message, [hint]);
}

function kindOf(
  found: FoundFile,
  given: unknown,
  locate: YamlMatter['locate'],
  diagnostics: Diagnostic[],
): Kind | undefined {
  const known = kinds.find((kind) => kind === given);
  if (given === undefined && found.kind !== undefined) return found.kind;
  if (given === undefined) {
    const message = 'The folder does not say what this file is.';
    const hint =
      'put it in `principles/`, `exercises/`, `sessions/` or `handouts/` of its workshop, or write `kind: …`';
    diagnostics.push(problem('kind-fits-folder', { file: found.path, line: 1, column: 1 }, message, [hint]));
  } else if (known === undefined) {
    const message = `\`kind\` must be one of ${kinds.join(', ')}, but is ${JSON.stringify(given)}.`;
    diagnostics.push(
      problem('kind-fits-folder', locate(['kind']), message, didYouMean(String(given), kinds)),
    );
  } else if (found.kind !== undefined && found.kind !== known) {
    const message = `This folder is for files of kind \`${found.kind}\`, but this one says it is \`${known}\`.`;
    diagnostics.push(
      problem('kind-fits-folder', locate(['kind']), message, ['move the file, or remove `kind`']),
    );
  } else return known;
  return found.kind;
}

function bodyPlacement(file: string, bodyLine: number): Placement {
  return (line, column, length) => span({ file, line: bodyLine + line + 1, column: column + 1 }, length);
}

function span(location: Location, length: number): Location {
  return length > 0 ? { ...location, endColumn: location.column + length } : location;
}

function contextFor(
  found: FoundFile,
  text: string,
  place: Placement,
  report: (diagnostic: Diagnostic) => void,
): Context {
  return {
    lines: text.split(/\r?\n/),
    place,
    report,
    picture: (src, origin) => {
      const picture = found.findPicture(found.treePath, src, origin);
      for (const diagnostic of picture.diagnostics) report(diagnostic);
      return picture.value === undefined
        ? undefined
        : { ...picture.value, path: prefixed(found, picture.value.path) };
    },
  };
}

/** Files shipped with the program are told apart by `deckhand:` before their path. */
function prefixed(found: FoundFile, path: string): string {
  return found.path.slice(0, found.path.length - found.treePath.length) + path;
}

function readersOf(found: FoundFile, text: string, index: LineIndex, matter: YamlMatter) {
  const stringAt = <T>(
    path: DataPath,
    empty: T,
    read: (value: string, context: Context) => T,
  ): Outcome<T> => {
    const scalar = matter.scalarAt(path);
    if (scalar === undefined) return { value: empty, diagnostics: [] };
    const diagnostics: Diagnostic[] = [];
    const place = scalarPlacement(found.path, text, index, scalar, matter.locate(path));
    const context = contextFor(found, scalar.value, place, (one) => diagnostics.push(one));
    return { value: read(scalar.value, context), diagnostics };
  };
  return {
    inlinesAt: (path: DataPath) =>
      stringAt(path, [], (value, context) => readInlineText(value.trim(), context)),
    blocksAt: (path: DataPath) =>
      stringAt(path, [], (value, context) => readFreeBlocks(value, 'everyone', context)),
    pictureAt: (path: DataPath) =>
      stringAt(path, undefined, (value, context) => context.picture(value.trim(), matter.locate(path))),
    textAt: (path: DataPath) =>
      stringAt(path, undefined, (value, context) =>
        readBeside(found, value.trim(), matter.locate(path), context),
      ),
  };
}

/** Exact for scalars on one line and for `|` blocks; the scalar's start for all others. */
function scalarPlacement(
  file: string,
  text: string,
  index: LineIndex,
  { value, source, start }: ScalarPlace,
  whole: Location,
): Placement {
  const offset = source === value ? 0 : source.slice(1, -1) === value ? 1 : undefined;
  if (offset !== undefined && !value.includes('\n')) {
    const { line, column } = index.placeOf(start + offset);
    return (_line, at, length) => span({ file, line, column: column + at }, length);
  }
  if (source.startsWith('|')) {
    const { line: header } = index.placeOf(start);
    const indent = /^ */.exec(text.split('\n')[header] ?? '')?.[0].length ?? 0;
    return (line, at, length) => span({ file, line: header + 1 + line, column: indent + at + 1 }, length);
  }
  return () => whole;
}

function readBeside(found: FoundFile, src: string, origin: Location, context: Context): string | undefined {
  const path = besidePath(found.treePath, src);
  const bytes = path === undefined || !found.tree.isInside(path) ? undefined : found.tree.read(path);
  if (bytes === undefined) {
    context.report(
      problem('file-beside-is-there', origin, `There is no file "${src}" in the project, beside this one.`),
    );
    return undefined;
  }
  const text = decodeUtf8(bytes);
  if (text === undefined)
    context.report(problem('file-is-utf-8', origin, `The file "${src}" is not encoded as UTF-8.`));
  return text;
}

/** Without the byte order mark; undefined where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

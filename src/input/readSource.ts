// One Markdown file to a SourceFile. A file whose front matter cannot be read gives its diagnostics alone.

import type { Diagnostic, Location, Outcome } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { FoundFile } from './FoundFile.ts';
import { frontMatter } from './frontMatter.ts';
import { type LineIndex, lineIndex } from './LineIndex.ts';
import { emptyBody, readBody, readFreeBlocks, readInlineText } from './markdown/body.ts';
import type { Context, Placement } from './markdown/Context.ts';
import { nameOf } from './nameOf.ts';
import { besidePath } from './pictures.ts';
import { readFont } from './readFont.ts';
import type { DataPath, FileName, SourceFile } from './SourceFile.ts';
import { type ScalarPlace, type YamlMatter, yamlMatter } from './yamlMatter.ts';

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
    fontAt: (path: DataPath) =>
      stringAt(path, undefined, (value, context) =>
        readFont(found, value.trim(), matter.locate(path), context.report),
      ),
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

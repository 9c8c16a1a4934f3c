// Fills in what a schema cannot know: the inlines, blocks and places of texts.

import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import type { DataPath, SourceFile } from '../input/SourceFile.ts';
import type { BlockText, Text } from './markdown.ts';

export function placeTexts(value: unknown, file: SourceFile): Outcome<unknown> {
  const diagnostics: Diagnostic[] = [];
  const place = (part: unknown, path: DataPath): unknown => {
    if (Array.isArray(part)) return part.map((entry, index) => place(entry, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    if (isText(part)) return placeText(part, path, file, diagnostics);
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, place(inner, [...path, key])]),
    );
  };
  return { value: place(value, []), diagnostics };
}

export function isText(value: object): value is Text | BlockText {
  return 'source' in value && 'inlines' in value && 'origin' in value;
}

/** A text of which the first line says where it stands: placed once, it stays as it is. */
function placeText(
  text: Text | BlockText,
  path: DataPath,
  file: SourceFile,
  diagnostics: Diagnostic[],
): Text {
  const origin = file.locate(path);
  if ('blocks' in text) {
    const { value: blocks, diagnostics: found } = file.blocksAt(path);
    diagnostics.push(...found);
    return { ...text, blocks, origin } as BlockText;
  }
  const { value: inlines, diagnostics: found } = file.inlinesAt(path);
  diagnostics.push(...found);
  return { ...text, inlines, origin };
}

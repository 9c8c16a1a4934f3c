// A font beside a file, known by its first bytes. In: a path. Out: the font, or what is wrong with it. Whether its tables
// are whole is found where it is opened.

import { posix } from 'node:path';
import type { Diagnostic, Location } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FontFile } from '../model/FontFile.ts';
import type { FoundFile } from './FoundFile.ts';
import { besidePath } from './pictures.ts';

export function readFont(
  { tree, treePath }: FoundFile,
  src: string,
  origin: Location,
  report: (diagnostic: Diagnostic) => void,
): FontFile | undefined {
  const path = besidePath(treePath, src);
  const bytes = path === undefined || !tree.isInside(path) ? undefined : tree.read(path);
  if (path === undefined || bytes === undefined) {
    const folder = posix.dirname(treePath);
    const names = tree
      .list(folder)
      .filter((name) => /\.(ttf|otf|woff)$/i.test(name))
      .map((name) => posix.relative(folder, name));
    report(
      problem('font-is-there', origin, `There is no font "${src}" in the project.`, didYouMean(src, names)),
    );
    return undefined;
  }
  const format = formats[signature(bytes)];
  if (format === undefined) {
    const message = `"${src}" is no font that decks and PDFs can both hold.`;
    report(
      problem('font-is-readable', origin, message, [
        'save it as TTF, OTF or WOFF; WOFF2 and collections are for other uses',
      ]),
    );
    return undefined;
  }
  return { path, format, bytes, origin };
}

const formats: Readonly<Record<string, FontFile['format']>> = {
  '00010000': 'truetype',
  '74727565': 'truetype',
  '4f54544f': 'opentype',
  '774f4646': 'woff',
};

function signature(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4)).toString('hex');
}

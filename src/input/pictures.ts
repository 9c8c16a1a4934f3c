// Looks up the pictures that a project shows, each read once, with everything that could be wrong with one.

import { posix } from 'node:path';
import { imageSize } from 'image-size';
import type { Diagnostic, Location, Outcome } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { PictureFile } from '../model/markdown.ts';
import type { FileTree } from './FileTree.ts';

/** Finds the picture `src` of the file `from`, both paths relative to the tree's root. */
export type PictureFinder = (from: string, src: string, origin: Location) => Outcome<PictureFile | undefined>;

export function pictureFinder(tree: FileTree): PictureFinder {
  const read = new Map<string, PictureFile | Refusal>();
  return (from, src, origin) => {
    const fail = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return fail(notLocal(src, origin));
    const path = besidePath(from, src);
    if (path === undefined || !tree.isInside(path)) return fail(outside(src, origin));
    const known = read.get(path) ?? readPicture(tree, path);
    if (known === undefined) return fail(missing(tree, path, src, origin));
    read.set(path, known);
    return 'refused' in known
      ? fail(problem(known.refused, origin, `The picture "${src}" ${known.because}`, known.hints))
      : { value: known, diagnostics: [] };
  };
}

/** `src` relative to the folder of `from`; undefined when that leads out of the project. */
export function besidePath(from: string, src: string): string | undefined {
  const path = posix.normalize(posix.join(posix.dirname(from), src.replaceAll('\\', '/')));
  return src.startsWith('/') || path === '..' || path.startsWith('../') ? undefined : path;
}

interface Refusal {
  readonly refused: 'picture-is-readable' | 'picture-is-plain';
  readonly because: string;
  readonly hints: readonly string[];
}

const types: Readonly<Record<string, PictureFile['type']>> = {
  png: 'png',
  jpg: 'jpeg',
  svg: 'svg',
  gif: 'gif',
  webp: 'webp',
};

function readPicture(tree: FileTree, path: string): PictureFile | Refusal | undefined {
  const bytes = tree.read(path);
  if (bytes === undefined) return undefined;
  const size = measure(bytes);
  const type = types[size?.type ?? ''];
  if (size === undefined || type === undefined || !(size.width > 0 && size.height > 0)) {
    const because = bytes.length === 0 ? 'is empty.' : 'is no PNG, JPEG, SVG, GIF or WebP, or it is damaged.';
    return { refused: 'picture-is-readable', because, hints: ['save it again as PNG, JPEG or SVG'] };
  }
  return (
    (type === 'svg' ? unsafeSvg(bytes) : undefined) ?? {
      path,
      type,
      bytes,
      width: size.width,
      height: size.height,
    }
  );
}

/** Pixels, or undefined where image-size throws: it does so for anything it does not know. */
function measure(bytes: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    // EXIF orientations 5 to 8 lie on their side.
    return orientation > 4 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    return undefined;
  }
}

const forbidden: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<script\b/i, 'a script'],
  [/\son[a-z]+\s*=/i, 'a script'],
  [/<foreignObject\b/i, 'a `foreignObject`, which is lost in print'],
  [/<!ENTITY\b/i, 'an entity declaration'],
  [/@import\b/i, 'a style from outside'],
  [/\bhref\s*=\s*["'](?!#|data:image\/(png|jpeg|gif|webp))/i, 'something from outside'],
  [/url\(\s*["']?(?!#|data:)[^)\s]/i, 'something from outside'],
  [/<\?xml-stylesheet\b/i, 'a style from outside'],
];

function unsafeSvg(bytes: Uint8Array): Refusal | undefined {
  const text = new TextDecoder().decode(bytes);
  const found = forbidden.find(([pattern]) => pattern.test(text));
  if (found === undefined) return undefined;
  const hints = ['save it from the drawing program as plain SVG, with its pictures embedded'];
  return { refused: 'picture-is-plain', because: `holds ${found[1]}.`, hints };
}

function notLocal(src: string, origin: Location): Diagnostic {
  return problem('picture-is-local', origin, `The picture "${src.slice(0, 80)}" is no file of the project.`, [
    'save it in the project, and name it relative to this file',
  ]);
}

function outside(src: string, origin: Location): Diagnostic {
  return problem('picture-is-inside', origin, `The picture "${src}" lies outside the project.`, [
    'copy it into the project, and name it relative to this file',
  ]);
}

function missing(tree: FileTree, path: string, src: string, origin: Location): Diagnostic {
  const from = src.slice(0, src.length - posix.basename(src).length);
  const beside = tree
    .list(posix.dirname(path))
    .filter((other) => posix.dirname(other) === posix.dirname(path));
  const names = beside.filter((name) => !name.endsWith('.md')).map((name) => from + posix.basename(name));
  return problem('picture-is-there', origin, `There is no picture "${src}".`, didYouMean(src, names));
}

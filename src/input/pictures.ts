// Looks up the pictures that a project shows, each read once, with everything that could be wrong with one.

import { posix } from 'node:path';
import { imageSize } from 'image-size';
import type { Diagnostic, Location, Outcome } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { PictureFile } from '../model/markdown.ts';
import { checkJpeg } from './checkJpeg.ts';
import { checkPng } from './checkPng.ts';
import { checkSvg } from './checkSvg.ts';
import type { FileTree } from './FileTree.ts';
import type { Refusal } from './Refusal.ts';

/** Finds the picture `src` of the file `from`, both paths relative to the tree's root. */
export type PictureFinder = (from: string, src: string, origin: Location) => Outcome<PictureFile | undefined>;

export function pictureFinder(tree: FileTree): PictureFinder {
  const read = new Map<string, PictureFile | Refusal>();
  return (from, src, origin) => {
    const fail = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return fail(notLocal(src, origin));
    if (src.includes('\\')) return fail(backslashed(src, origin));
    const path = besidePath(from, src);
    if (path === undefined || !tree.isInside(path)) return fail(outside(src, origin));
    if (!tree.isReadable(path)) return fail(closed(src, origin));
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
  const path = posix.normalize(posix.join(posix.dirname(from), src));
  return src.startsWith('/') || path === '..' || path.startsWith('../') ? undefined : path;
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
  const { width, height } = size;
  return tooLarge(type, size) ?? damage(type, bytes) ?? { path, type, bytes, width, height };
}

/** Every pixel is unpacked for print: 50 million are 200 MB. */
const mostPixels = 50e6;
/** Of a side of an SVG, in its own units. */
const longest = 100_000;

function tooLarge(
  type: PictureFile['type'],
  { width, height }: { readonly width: number; readonly height: number },
): Refusal | undefined {
  const isFine = type === 'svg' ? Math.max(width, height) <= longest : width * height <= mostPixels;
  if (isFine) return undefined;
  const hints = [
    type === 'svg'
      ? 'give it a smaller `width` and `height`'
      : 'save it with fewer pixels: 4000 by 3000 fill a page',
  ];
  return { refused: 'picture-is-of-a-size', because: `is ${width} by ${height}, which is too large.`, hints };
}

function damage(type: PictureFile['type'], bytes: Uint8Array): Refusal | undefined {
  if (type === 'svg') return checkSvg(bytes);
  const because = type === 'png' ? checkPng(bytes) : type === 'jpeg' ? checkJpeg(bytes) : undefined;
  if (because === undefined) return undefined;
  return {
    refused: 'picture-is-readable',
    because,
    hints: ['open it in a program for pictures, and save it again'],
  };
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

function backslashed(src: string, origin: Location): Diagnostic {
  const message = `The path "${src}" has backslashes, which only some systems take for folders.`;
  return problem('picture-is-there', origin, message, [`write \`${src.replaceAll('\\', '/')}\``]);
}

function notLocal(src: string, origin: Location): Diagnostic {
  return problem('picture-is-local', origin, `The picture "${src.slice(0, 80)}" is no file of the project.`, [
    'save it in the project, and name it relative to this file',
  ]);
}

function closed(src: string, origin: Location): Diagnostic {
  return problem('file-can-be-read', origin, `The picture "${src}" cannot be read.`, [
    'give yourself the right to read it',
  ]);
}

function outside(src: string, origin: Location): Diagnostic {
  return problem('picture-is-inside', origin, `The picture "${src}" lies outside the project.`, [
    'copy it into the project, and name it relative to this file',
  ]);
}

/** By its ending, as nothing of it is read. */
function isPictureName(name: string): boolean {
  return /\.(png|jpe?g|svg|gif|webp)$/i.test(name);
}

function missing(tree: FileTree, path: string, src: string, origin: Location): Diagnostic {
  const from = src.slice(0, src.length - posix.basename(src).length);
  const beside = tree
    .list(posix.dirname(path))
    .filter((other) => posix.dirname(other) === posix.dirname(path));
  const names = beside.filter(isPictureName).map((name) => from + posix.basename(name));
  const hints = didYouMean(src, names);
  const nothing = `put the file there: it is looked for at \`${path}\``;
  return problem('picture-is-there', origin, `There is no picture "${src}".`, [
    ...(hints.length > 0 ? hints : [nothing]),
  ]);
}

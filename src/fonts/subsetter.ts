// Fonts cut down to some of their glyphs, by HarfBuzz. In: a font as TTF or OTF, glyph ids. Out: a font of the same ids,
// in which all other glyphs are empty; of an OTF its CFF table, as a PDF holds it. harfbuzzjs ships this part as a module of its own, without a wrapper.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cffTable } from './cffTable.ts';

/** Takes glyph ids. */
export type Subset = (glyphs: Iterable<number>) => Uint8Array;

interface Library {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, free: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, kind: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
  readonly _initialize: () => void;
}

/** Part of every Node; its types come only with those of browsers. */
declare const WebAssembly: {
  instantiate(module: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** Retain glyph ids, keep the outline of what is missing, add no glyph that layout could turn one into. */
const flags = 0x02 | 0x40 | 0x200;
const writable = 2;
/** The set of tables that are left out. */
const dropped = 3;
/** What a PDF does not read. */
const needless = [
  'cmap',
  'name',
  'post',
  'OS/2',
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'STAT',
  'DSIG',
  'gasp',
  'meta',
];

/** Loads the module; the function takes a whole font, and throws where it cannot be read. */
export async function openSubsetter(): Promise<(font: Uint8Array) => Subset> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(path));
  const library = instance.exports as Library;
  library._initialize();
  return (font) => {
    const face = openFace(font, library);
    return (glyphs) => subset(face, glyphs, library);
  };
}

function openFace(font: Uint8Array, library: Library): number {
  const { malloc, memory, hb_blob_create, hb_face_create } = library;
  const bytes = malloc(font.length);
  new Uint8Array(memory.buffer, bytes, font.length).set(font);
  return hb_face_create(hb_blob_create(bytes, font.length, writable, 0, 0), 0);
}

function subset(face: number, glyphs: Iterable<number>, library: Library): Uint8Array {
  const input = library.hb_subset_input_create_or_fail();
  library.hb_subset_input_set_flags(input, flags);
  const kept = library.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) library.hb_set_add(kept, glyph);
  const left = library.hb_subset_input_set(input, dropped);
  for (const table of needless) library.hb_set_add(left, tag(table));
  const made = library.hb_subset_or_fail(face, input);
  library.hb_subset_input_destroy(input);
  if (made === 0) throw new Error('HarfBuzz could not make a subset of a font.');
  const blob = library.hb_face_reference_blob(made);
  const bytes = new Uint8Array(
    library.memory.buffer,
    library.hb_blob_get_data(blob, 0),
    library.hb_blob_get_length(blob),
  ).slice();
  library.hb_blob_destroy(blob);
  library.hb_face_destroy(made);
  return cffTable(bytes) ?? bytes;
}

/** `OS/2` as a number. */
function tag(name: string): number {
  return [...name].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}

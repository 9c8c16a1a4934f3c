// Opens the fonts of print from their packages. Comes in: nothing. Goes out: `Fonts`, whose faces are read and
// parsed when first used, each once. Never reads a file of the project.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFonts, type Fonts } from './Fonts.ts';
import { faceFiles } from './faces.ts';
import { fontOpener } from './openFont.ts';

let loaded: Promise<Fonts> | undefined;

/** The fonts of print; every call of a process shares one set. */
export function loadFonts(): Promise<Fonts> {
  loaded ??= openFonts();
  return loaded;
}

async function openFonts(): Promise<Fonts> {
  const openFont = await fontOpener();
  const require = createRequire(import.meta.url);
  return createFonts((id) => openFont(readFileSync(require.resolve(faceFiles[id]))));
}

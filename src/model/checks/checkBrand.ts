// What can be wrong in a brand beside its shape: a logo that is missing or says nothing, colours that cannot be read.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { fontPaths } from '../Brand.ts';
import { leastContrast, unreadableColours } from '../colours/readableColours.ts';
import type { Colours } from '../colours/Theme.ts';
import { darkColours, withOwn } from '../colours/themeColours.ts';
import { isFontPath, shippedFonts } from '../FontFile.ts';
import type { Entry } from '../Scope.ts';

type Brand = Entry<'brand'>;

export function checkBrand(entry: Brand): readonly Diagnostic[] {
  const { colours, dark } = entry.matter;
  return [
    ...checkLogo(entry),
    ...checkFonts(entry),
    ...checkColours(entry, 'colours', colours),
    // What is not given is made to be readable; what is given has to be by itself.
    ...checkColours(entry, 'dark', withOwn(darkColours(colours, dark), dark)),
  ];
}

function checkLogo({ file, matter }: Brand): readonly Diagnostic[] {
  if (matter.logo === undefined) return [];
  const { diagnostics } = file.pictureAt(['logo']);
  if (matter.logo_alt !== undefined) return diagnostics;
  const message = 'The logo has no text for those who cannot see it.';
  return [
    ...diagnostics,
    problem('picture-has-alt-text', file.locate(['logo']), message, ['write `logo_alt: …`']),
  ];
}

function checkFonts({ file, matter: { fonts } }: Brand): readonly Diagnostic[] {
  const named: readonly (readonly [string, readonly string[]])[] = [
    [fonts.heading, ['fonts', 'heading']],
    ...(typeof fonts.body === 'string' ? [[fonts.body, ['fonts', 'body']] as const] : []),
  ];
  const files = fontPaths(fonts);
  return [
    ...[...files.values()].flatMap((path) => file.fontAt(path).diagnostics),
    ...named.flatMap(([name, path]) => checkName(file, name, path, path.at(-1) === 'body')),
  ];
}

function checkName(
  file: Brand['file'],
  name: string,
  path: readonly string[],
  isBody: boolean,
): readonly Diagnostic[] {
  if (isFontPath(name)) {
    if (!isBody) return [];
    const hint = `write \`body: {regular: ${name}, semibold: …}\``;
    return [problem('font-is-there', file.locate(path), 'Text needs a font in two weights.', [hint])];
  }
  if (shippedFonts.some((shipped) => shipped === name)) return [];
  return [
    problem(
      'font-is-there',
      file.locate(path),
      `There is no font “${name}” here, and slides and papers hold their fonts within.`,
      [...didYouMean(name, shippedFonts), 'or lay its files beside the brand, and name them'],
    ),
  ];
}

function checkColours({ file }: Brand, key: 'colours' | 'dark', colours: Colours): readonly Diagnostic[] {
  return unreadableColours(colours).map(({ name, against, contrast, nearest }) => {
    const ratio = (Math.floor(contrast * 10) / 10).toFixed(1);
    return problem(
      'colours-can-be-read',
      file.locate([key, name]),
      `\`${name}\` (${colours[name]}) and \`${against}\` (${colours[against]}) have a contrast of ${ratio} to 1; text needs ${leastContrast} to 1.`,
      [`the nearest that can be read: \`${name}: "${nearest}"\``],
    );
  });
}

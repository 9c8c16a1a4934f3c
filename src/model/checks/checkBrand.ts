// What can be wrong in a brand beside its shape: a logo that is missing or says nothing, colours that cannot be read.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { leastContrast, unreadableColours } from '../colours/readableColours.ts';
import type { Colours } from '../colours/Theme.ts';
import { darkColours, withOwn } from '../colours/themeColours.ts';
import type { Entry } from '../Scope.ts';

type Brand = Entry<'brand'>;

export function checkBrand(entry: Brand): readonly Diagnostic[] {
  const { colours, dark } = entry.matter;
  return [
    ...checkLogo(entry),
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

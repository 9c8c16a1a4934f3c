// Whether slides and paper can be set in a workshop's language.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { SourceFile } from '../../input/SourceFile.ts';

/** Scripts that are written from right to left. */
const leftwards = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

export function checkLanguage(file: SourceFile, lang: string): readonly Diagnostic[] {
  const { script = '' } = new Intl.Locale(lang).maximize();
  if (!leftwards.includes(script)) return [];
  const message = `\`${lang}\` is written from right to left, and slides and paper are set from left to right alone.`;
  const hint =
    'write in a language that runs from left to right, such as `en`; other letters than Latin, Greek and Cyrillic need `fonts` of a brand';
  return [problem('language-runs-left-to-right', file.locate(['lang']), message, [hint])];
}

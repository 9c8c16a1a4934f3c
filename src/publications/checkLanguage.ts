// Whether the program has words of its own in a workshop's language. In: a Plan. Out: a warning where it has not.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Plan } from '../plan/Plan.ts';
import { hasWordsFor, knownLanguages } from './words.ts';

export function checkLanguage({ workshop }: Plan): readonly Diagnostic[] {
  if (hasWordsFor(workshop.lang)) return [];
  return [
    problem(
      'language-has-words',
      workshop.origin,
      `The program’s own words, such as "page" and "Break", are not there in \`${workshop.lang}\`; they stay English.`,
      [`languages with words: ${knownLanguages.join(', ')}`],
    ),
  ];
}

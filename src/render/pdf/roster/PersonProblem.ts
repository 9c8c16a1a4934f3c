// What stands against printing a person's paper, as a diagnostic that names the person and the line of the roster.

import type { Code } from '../../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import { nameOf, type Person, type Roster } from '../../../model/Roster.ts';
import { codePoints } from '../text/measureText.ts';

export type PersonProblem =
  | { readonly kind: 'missing'; readonly signs: string }
  | {
      readonly kind: 'wide';
      readonly text: string;
      readonly size: number;
      /** A larger stock would hold it. */
      readonly onStock?: true;
    };

/** `keepGoing`: the person is left out, with a warning in place of an error. */
export function personDiagnostic(
  problem: PersonProblem,
  person: Person,
  roster: Roster,
  paper: string,
  keepGoing: boolean,
): Diagnostic {
  const name = shortened(nameOf(roster, person));
  const { code, message, hints } = told(problem, name, paper);
  return {
    code,
    severity: keepGoing ? 'warning' : 'error',
    message: keepGoing ? `${message} This one is left out.` : message,
    location: { file: roster.file, line: person.line, column: 1 },
    hints: keepGoing ? hints : [...hints, '`--keep-going` prints all others'],
    related: [],
  };
}

const mostShown = 80;

function shortened(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown - 2).trimEnd()} …`;
}

function told(
  problem: PersonProblem,
  name: string,
  paper: string,
): { readonly code: Code; readonly message: string; readonly hints: readonly string[] } {
  if (problem.kind === 'missing') {
    return {
      code: 'glyph-is-in-a-font',
      message: `No font of print has ${codePoints(problem.signs)}, which “${name}” needs on \`${paper}\`.`,
      hints: ['write it in Latin, Greek or Cyrillic letters'],
    };
  }
  const text = shortened(problem.text);
  return {
    code: 'name-fits',
    message: `“${text}”${text === name ? '' : ` of “${name}”`} does not fit on \`${paper}\`, not even at ${problem.size} pt.`,
    hints: [`shorten it in the roster${problem.onStock ? ', or choose a larger stock' : ''}`],
  };
}

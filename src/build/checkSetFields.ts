// Values given by `--set` that no text asks for: most likely a field that is spelled otherwise. In: the chosen
// workshops. Out: a warning for each.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { visitInlines } from '../model/mapInlines.ts';
import type { Workshop } from '../model/Workshop.ts';

/** Pages name these by themselves, and so do texts of the program. */
const alwaysAsked = ['participant', 'team', 'date', 'location', 'facilitator', 'workshop'];

export function checkSetFields(
  workshops: readonly Workshop[],
  set: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] {
  const given = Object.keys(set).filter((field) => !alwaysAsked.includes(field));
  const [first] = workshops.filter(({ silence }) => !silence.includes('set-field-is-asked-for'));
  if (given.length === 0 || first === undefined) return [];
  const asked = new Set(workshops.flatMap(fieldsOf));
  return given
    .filter((field) => !asked.has(field))
    .map((field) =>
      problem(
        'set-field-is-asked-for',
        first.title.origin,
        `\`--set ${field}=…\` gives a value to \`{{${field}}}\`, which stands in no text.`,
        didYouMean(field, [...alwaysAsked, ...asked]),
      ),
    );
}

function fieldsOf(workshop: Workshop): readonly string[] {
  const { exercises, handouts, principles, sessions } = workshop;
  const names: string[] = [];
  visitInlines(
    [workshop, [...exercises.values()], [...handouts.values()], principles, sessions],
    (inline) => {
      if (inline.kind === 'field') names.push(inline.name);
    },
  );
  return names;
}

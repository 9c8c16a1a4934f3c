// What can be wrong in one file, whatever the others say.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { AnyEntry, Entry } from '../Scope.ts';
import { checkBrand } from './checkBrand.ts';
import { checkExercise } from './checkExercise.ts';
import { checkHandout } from './checkHandout.ts';
import { uniqueIds } from './uniqueIds.ts';

export function checkFile(entry: AnyEntry): readonly Diagnostic[] {
  switch (entry.kind) {
    case 'workshop':
      return checkWorkshop(entry);
    case 'principle':
      return checkPrinciple(entry);
    case 'exercise':
      return checkExercise(entry);
    case 'handout':
      return checkHandout(entry);
    case 'session':
      return [...entry.file.textAt(['roster']).diagnostics, ...checkLargePrint(entry)];
    case 'brand':
      return checkBrand(entry);
  }
}

function checkWorkshop({ file, matter }: Entry<'workshop'>): readonly Diagnostic[] {
  const { group } = matter;
  const isOrdered = group.min <= group.ideal && group.ideal <= group.max;
  const numbers = `${group.min}, ${group.ideal} and ${group.max}`;
  const message = `\`min\`, \`ideal\` and \`max\` must not go down, but are ${numbers}.`;
  return [
    ...checkLanguage(file, matter.lang),
    ...uniqueIds(file, ['objectives'], matter.objectives),
    ...uniqueIds(file, ['agendas'], matter.agendas),
    ...uniqueIds(file, ['kpis'], matter.kpis),
    ...(isOrdered
      ? []
      : [problem('group-is-ordered', file.locate(['group']), message, ['what is left out is 4, 16 and 24'])]),
  ];
}

/** Scripts that are written from right to left. */
const leftwards = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

function checkLanguage(file: Entry<'workshop'>['file'], lang: string): readonly Diagnostic[] {
  const { script = '' } = new Intl.Locale(lang).maximize();
  if (!leftwards.includes(script)) return [];
  const message = `\`${lang}\` is written from right to left, and slides and paper are set from left to right alone.`;
  const hint =
    'write in a language that runs from left to right, such as `en`; other letters than Latin, Greek and Cyrillic need `fonts` of a brand';
  return [problem('language-runs-left-to-right', file.locate(['lang']), message, [hint])];
}

/** A principle without behaviours is not warned about: it may be an author's first sketch. */
function checkPrinciple({ file, matter }: Entry<'principle'>): readonly Diagnostic[] {
  const { length } = matter.behaviours;
  if (length === 0 || (length >= 3 && length <= 5)) return [];
  const message = `Three to five behaviours are remembered and still definite; here ${length === 1 ? 'is 1' : `are ${length}`}.`;
  return [problem('behaviours-are-three-to-five', file.locate(['behaviours'], 'key'), message)];
}

function checkLargePrint({ file, matter }: Entry<'session'>): readonly Diagnostic[] {
  const { participants, large_print: large = 0 } = matter;
  if (participants === undefined || large <= participants) return [];
  return [
    problem(
      'large-print-is-for-some',
      file.locate(['large_print']),
      `Large print is asked for ${large}, but only ${participants} ${participants === 1 ? 'comes' : 'come'}.`,
      ['count in `large_print` those of them who read it'],
      [{ message: 'who comes', location: file.locate(['participants']) }],
    ),
  ];
}

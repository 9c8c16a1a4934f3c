// What can be wrong in one file, whatever the others say.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { audienceOf, type Template } from '../Handout.ts';
import type { AnyEntry, Entry } from '../Scope.ts';
import { stockIds } from '../stock/catalogue.ts';
import { stockHints } from '../stock/stockHints.ts';
import { checkBrand } from './checkBrand.ts';
import { checkExercise } from './checkExercise.ts';
import { checkLanguage } from './checkLanguage.ts';
import { checkTables } from './checkTables.ts';
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
      return [...checkHandout(entry), ...checkTables(entry)];
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

function checkHandout(entry: Entry<'handout'>): readonly Diagnostic[] {
  const { file, matter } = entry;
  const found = [...uniqueIds(file, ['questions'], matter.questions)];
  matter.questions.forEach((question, index) => {
    const path = ['questions', index];
    const { type, choices, anchors } = question;
    if ((type === 'choice' || type === 'multi') && choices.length < 2) {
      found.push(
        problem(
          'question-has-choices',
          file.locate(path),
          `The question "${question.id}" needs two answers to choose from at least.`,
          ['write `choices: [first, second]`'],
        ),
      );
    }
    if (anchors !== undefined && anchors.length !== 2) {
      found.push(
        problem(
          'question-has-choices',
          file.locate([...path, 'anchors']),
          `A scale has two ends, but \`anchors\` has ${anchors.length}.`,
          ['write `anchors: [low, high]`'],
        ),
      );
    }
  });
  if (matter.stock !== undefined && matter.size !== undefined) {
    found.push(
      problem(
        'card-size-is-said-once',
        file.locate(['size'], 'key'),
        '`stock` says the size of the cards, so `size` cannot.',
        ['remove one of the two'],
      ),
    );
  }
  if (matter.stock !== undefined && !stockIds.includes(matter.stock)) {
    found.push(
      problem(
        'stock-is-known',
        file.locate(['stock']),
        `There is no stock "${matter.stock}".`,
        stockHints(matter.stock),
      ),
    );
  }
  const onOneSide = matter.duplex === 'none' || matter.duplex === 'fold';
  if (matter.calibration && (matter.template !== 'cards' || onOneSide)) {
    found.push(
      problem(
        'calibration-has-backs',
        file.locate(['calibration']),
        'Nothing is printed on the other side of the paper, so there is no calibration sheet.',
        [
          matter.template === 'cards'
            ? 'write `duplex: long-edge`, or leave `calibration` out'
            : 'leave `calibration` out',
        ],
      ),
    );
  }
  if (matter.template === 'cards' && matter.of === 'roles' && matter.audience === 'participant') {
    found.push(
      problem(
        'role-cards-are-for-facilitators',
        file.locate(['audience']),
        'The file holds what only the one who plays a role may know, of all roles.',
        [
          'remove `audience`: the facilitator prints and cuts the cards, and hands each to the one who plays it',
        ],
      ),
    );
  }
  if (
    matter.edition === 'key' &&
    (matter.audience ?? 'participant') === 'participant' &&
    !isForStaff(matter.template)
  ) {
    found.push(
      problem(
        'key-is-for-facilitators',
        file.locate(['edition']),
        'The answer key would come into the hands of participants.',
        ['write `audience: facilitator`'],
      ),
    );
  }
  return [...found, ...checkText(entry), ...checkForm(entry)];
}

/** Cards of one's own are text; other cards, and the list to sign, are made of other files alone. */
function checkText({ file, matter: { template, of } }: Entry<'handout'>): readonly Diagnostic[] {
  const [first] = file.blocks;
  const isCards = template === 'cards' && of !== 'custom';
  if (first === undefined || (template !== 'attendance' && !isCards)) return [];
  const hint = isCards
    ? 'write `of: custom` for cards of your own, or remove the text'
    : 'remove it, or print a `worksheet` with it';
  return [
    problem('text-is-printed', first.origin, `\`${template}\` has no place for text of its own.`, [hint]),
  ];
}

/** These are printed: on names and cards nobody types. */
const withoutFields: readonly Template[] = [
  'attendance',
  'statement',
  'name-tent',
  'badge',
  'cards',
  'pack-list',
];

function checkForm({ file, matter: { form, template, binding } }: Entry<'handout'>): readonly Diagnostic[] {
  if (!form) return [];
  const at = file.locate(['form']);
  if (withoutFields.includes(template)) {
    const message = `\`${template}\` is printed: it has no fields to type in.`;
    return [problem('form-is-typed-in', at, message, ['leave `form` out'])];
  }
  if (binding !== 'booklet') return [];
  const message =
    'The pages of a booklet lie in the order of its sheets, to be printed and folded: who types in it jumps between them.';
  const hint = 'remove `binding: booklet`, or leave `form` out and write a second handout that is the form';
  return [problem('form-is-typed-in', at, message, [hint])];
}

function isForStaff(template: Template): boolean {
  return audienceOf(template) !== 'participant';
}

// What can be wrong in the file of one handout.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { audienceOf, type Template } from '../Handout.ts';
import type { Block } from '../markdown.ts';
import type { Entry } from '../Scope.ts';
import { stockIds } from '../stock/catalogue.ts';
import { stockHints } from '../stock/stockHints.ts';
import { uniqueIds } from './uniqueIds.ts';

export function checkHandout(entry: Entry<'handout'>): readonly Diagnostic[] {
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
  return [...found, ...checkText(entry), ...checkTables(entry)];
}

const pieces: Partial<Record<Template, string>> = {
  cards: 'a card',
  'name-tent': 'a name tent',
  badge: 'a badge',
};

/** Pieces hold one line of text below the other. */
function checkTables({ file, matter: { template } }: Entry<'handout'>): readonly Diagnostic[] {
  const piece = pieces[template];
  if (piece === undefined) return [];
  return tablesIn(file.blocks).map(({ origin }) =>
    problem('piece-has-no-table', origin, `A table has no place on ${piece}.`, [
      'write a list, an item for each row, such as `- When: late · Say: sorry`',
    ]),
  );
}

function tablesIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return tablesIn(block.items.flat());
    if (block.kind === 'quote') return tablesIn(block.blocks);
    return block.kind === 'table' ? [block] : [];
  });
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

function isForStaff(template: Template): boolean {
  return audienceOf(template) !== 'participant';
}

// Codes about ids and what refers to them.

import { exercise, file, principle, type Rule, workshop } from '../Rule.ts';

export const referenceRules = {
  'ids-are-unique': {
    severity: 'error',
    rule: 'An id stands once within its kind and workshop.',
    why: 'A reference could mean either. A handout or brand of a workshop replaces the shared one of the same id; two files of one folder cannot have the same.',
    wrong: file('decks/tea/principles/hear.md', 'id: listen\ntitle: Hear'),
    right: file('decks/tea/principles/hear.md', 'id: hear\ntitle: Hear'),
  },
  'id-exists': {
    severity: 'error',
    rule: 'An id that a key refers to is the id of something.',
    why: 'Ids are those of files of this workshop (their names, unless they have an `id`), of shared handouts and brands, or of another workshop as `<workshop>/<id>`.',
    wrong: exercise('minutes: 15\nprinciples: [lissen]'),
    right: exercise('minutes: 15\nprinciples: [listen]'),
  },
  'reference-leads-somewhere': {
    severity: 'error',
    rule: '`@page(id)` and `@slide(id)` name something of the workshop.',
    why: 'An exercise, principle, handout, question or KPI, looked for in this order; `@page(principle:listen)` names the kind.',
    wrong: exercise('minutes: 15\nprinciples: [listen]', 'See @page(lissen).\n'),
    right: exercise('minutes: 15\nprinciples: [listen]', 'See @page(listen).\n'),
  },
  'reference-is-on-agenda': {
    severity: 'warning',
    rule: '`@page(id)` and `@slide(id)` name something that is on the agenda.',
    why: 'What is not on an agenda has no page or slide there, so its title is printed instead.',
    wrong: exercise('minutes: 15', 'See @page(listen).\n'),
    right: exercise('minutes: 15\nprinciples: [listen]', 'See @page(listen).\n'),
  },
  'merge-field-is-known': {
    severity: 'warning',
    rule: 'A merge field is one that has a value sometimes.',
    why: "Known are participant, team, workshop, date, facilitator, location and the columns of a session's roster. Another one is a ruled line, unless `--set name=value` gives it a value.",
    wrong: exercise('minutes: 15', 'Dear {{partcipant}}\n'),
    right: exercise('minutes: 15', 'Dear {{participant}}\n'),
  },
  'principle-is-in-edition': {
    severity: 'error',
    rule: 'A principle on an agenda belongs to the edition that the workshop uses.',
    why: 'The workbook, the cards and the deck hold the principles of one edition. Add the edition to the principle, or set `edition: all`.',
    wrong: {
      ...principle('editions: [classic]'),
      ...file('decks/tea/principles/hear.md', 'title: Hear\neditions: [practice]'),
      ...workshop(
        'edition: practice',
        '  - {id: short, minutes: 20, items: [{exercise: pairs}, {principle: listen}]}',
      ),
    },
    right: {
      ...principle('editions: [classic, practice]'),
      ...workshop(
        'edition: practice',
        '  - {id: short, minutes: 20, items: [{exercise: pairs}, {principle: listen}]}',
      ),
    },
  },
  'edition-has-principles': {
    severity: 'error',
    rule: 'An edition has at least one principle.',
    why: 'A misspelt edition would leave the workshop without principles. `edition: all` takes all of them.',
    wrong: { ...principle('editions: [classic]'), ...workshop('edition: clasic') },
    right: { ...principle('editions: [classic]'), ...workshop('edition: classic') },
  },
  'silenced-code-is-a-warning': {
    severity: 'error',
    rule: '`silence` names codes of warnings.',
    why: 'Errors cannot be silenced: what they are about would be broken in the output.',
    wrong: workshop('silence: [id-exists]'),
    right: workshop('silence: [policy-is-given]'),
  },
} as const satisfies Record<string, Rule>;

// Codes about rosters and merge fields: rows that are wrong, names that cannot be printed, values that nothing asks for.

import { exercise, file, type Rule } from '../Rule.ts';

const roster = (csv: string, more = '') => ({
  ...file('decks/tea/sessions/monday.md', 'agenda: short\ndate: 2026-03-12\nroster: people.csv'),
  ...file('handouts/tents.md', `template: name-tent${more}`, '{{participant}}\n'),
  'decks/tea/sessions/people.csv': csv,
});

export const rosterRules = {
  'roster-has-names': {
    severity: 'error',
    session: 'monday',
    rule: 'A roster names its columns in the first line, each once, and one of them is `name`.',
    why: 'Each column is a merge field. The column of names may also be called `participant`.',
    wrong: roster('person,team\nAda,Tea\n'),
    right: roster('name,team\nAda,Tea\n'),
  },
  'roster-has-people': {
    severity: 'error',
    session: 'monday',
    rule: 'A roster names somebody.',
    why: 'Without a person there is nothing to print. Leave the roster out to get papers with a line to write on.',
    wrong: roster('name,team\n'),
    right: roster('name,team\nAda,Tea\n'),
  },
  'roster-rows-are-whole': {
    severity: 'error',
    session: 'monday',
    rule: 'Each line of a roster has a cell for each column, and a name.',
    why: 'A cell that is missing moves all that follow into the wrong columns. With `--keep-going` such lines are left out and all others are printed.',
    wrong: roster('name,team\nAda\n'),
    right: roster('name,team\nAda,Tea\n'),
  },
  'people-are-told-apart': {
    severity: 'error',
    session: 'monday',
    rule: 'Two people of one name differ in their team or e-mail address.',
    why: 'Otherwise it is likely that one person is listed twice, and nobody could tell which name tent is whose.',
    wrong: roster('name,team\nAda,Tea\nAda,Tea\n'),
    right: roster('name,team\nAda,Tea\nAda,Coffee\n'),
  },
  'participants-fit-roster': {
    severity: 'warning',
    session: 'monday',
    rule: 'A roster names as many people as `participants` says.',
    why: 'Groups, materials and copies are counted for `participants`, name tents, lists and statements are made for the roster: one of them would be short. Without `participants` the roster is counted.',
    wrong: {
      ...roster('name\nAda\nGrace\nLin\nOmar\n'),
      ...file(
        'decks/tea/sessions/monday.md',
        'agenda: short\ndate: 2026-03-12\nparticipants: 12\nroster: people.csv',
      ),
    },
    right: roster('name\nAda\nGrace\nLin\nOmar\n'),
  },
  'field-is-in-roster': {
    severity: 'error',
    session: 'monday',
    rule: 'A merge field of a paper with names is a column of the roster, or has a value for all.',
    why: 'Otherwise everybody would get a blank where something was meant to stand. Name the column as the field, or give the field a value with `--set field=value`.',
    wrong: {
      ...roster('name,team\nAda,Tea\n'),
      ...file('handouts/tents.md', 'template: name-tent', '{{desk}}\n'),
    },
    right: {
      ...roster('name,desk\nAda,Tea\n'),
      ...file('handouts/tents.md', 'template: name-tent', '{{desk}}\n'),
    },
  },
  'set-field-is-asked-for': {
    severity: 'warning',
    set: { desk: '7' },
    rule: 'A field that `--set` gives a value stands in some text.',
    why: 'Otherwise the value is printed nowhere; most likely the field is spelled otherwise. Known without a text are participant, team, date, location, facilitator and workshop.',
    wrong: exercise('minutes: 15', 'Sit at desk {{dsek}}.\n'),
    right: exercise('minutes: 15', 'Sit at desk {{desk}}.\n'),
  },
  'name-fits': {
    severity: 'error',
    session: 'monday',
    rule: 'What a roster says about a person fits into its place on the paper, in type that can be read.',
    why: 'Type shrinks as far as it can still be read, then somebody has to decide how to shorten the name. With `--keep-going` this person is left out and all others are printed.',
    wrong: roster(
      `name\n${'Anna-Maria-Theodora-Wilhelmina '.repeat(6)}\n`,
      '\nsize: {width: 60mm, height: 40mm}',
    ),
    right: roster('name\nAnna-Maria Theodora\n', '\nsize: {width: 60mm, height: 40mm}'),
  },
} as const satisfies Record<string, Rule>;

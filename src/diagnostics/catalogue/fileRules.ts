// Codes about files: where they are, how they are encoded, their front matter.

import { exercise, file, nothing, principle, type Rule } from '../Rule.ts';

export const fileRules = {
  'project-has-decks': {
    severity: 'error',
    rule: 'A project has a folder `decks/`.',
    why: 'Workshops are looked for in `decks/<workshop>/`, in the current folder or the one that `--root` names. `deckhand init DIR` makes a small project that builds.',
    wrong: { ...nothing, 'notes/tea.md': 'Tea\n' },
    right: {},
  },
  'decks-hold-a-workshop': {
    severity: 'error',
    rule: 'There is at least one folder in `decks/`.',
    why: 'Each folder in `decks/` is a workshop: `decks/<workshop>/workshop.md` with its principles, exercises, sessions and handouts beside it.',
    wrong: { ...nothing, 'decks/tea.md': '# Tea\n' },
    right: {},
  },
  'workshop-file-is-there': {
    severity: 'error',
    rule: "A workshop's folder holds `workshop.md`.",
    why: 'The file names the workshop and holds its agendas; without it nothing can be planned. A folder whose name begins with `.` or `_` is left alone.',
    wrong: { 'decks/coffee/principles/listen.md': '---\ntitle: Listen first\n---\n' },
    right: {},
  },
  'workshop-id-is-its-folder': {
    severity: 'error',
    rule: 'The id of a workshop is the name of its folder.',
    why: 'Other workshops refer to `<workshop>/<id>`, and output lands in a folder of that name. Leave `id` out, or rename the folder.',
    wrong: file(
      'decks/tea/workshop.md',
      'id: coffee\ntitle: Tea for two\nagendas: [{id: short, minutes: 5, items: [{welcome: 5}]}]',
    ),
    right: file(
      'decks/tea/workshop.md',
      'id: tea\ntitle: Tea for two\nagendas: [{id: short, minutes: 5, items: [{welcome: 5}]}]',
    ),
  },
  'file-is-utf-8': {
    severity: 'error',
    rule: 'Files are encoded as UTF-8.',
    why: 'Another encoding would garble accents and quotes on every slide and page. Save the file again as UTF-8; a byte order mark does no harm.',
    encoding: 'latin1',
    wrong: principle('promise: The café listens.'),
    right: principle('promise: The café listens.'),
  },
  'file-name-is-an-id': {
    severity: 'error',
    rule: 'Where a file has no `id`, its name is one: small letters, digits and hyphens, starting with a letter.',
    why: 'The id names the file in lists, references and output paths, on every system. Rename the file or write an `id`.',
    wrong: { 'decks/tea/principles/Say Thanks.md': '---\ntitle: Say thanks\n---\n' },
    right: { 'decks/tea/principles/say-thanks.md': '---\ntitle: Say thanks\n---\n' },
  },
  'front-matter-is-closed': {
    severity: 'error',
    rule: 'Front matter ends with a line of `---` alone.',
    why: 'Without the second line the whole file would be read as settings. Put `---` under the last setting.',
    wrong: { 'decks/tea/principles/listen.md': '---\ntitle: Listen first\n' },
    right: { 'decks/tea/principles/listen.md': '---\ntitle: Listen first\n---\n' },
  },
  'front-matter-is-yaml': {
    severity: 'error',
    rule: 'Front matter is YAML, between two lines of `---` alone.',
    why: 'Other languages after `---`, such as `---js` or `---json`, are refused and never run: opening a workshop must not run a program.',
    wrong: { 'decks/tea/principles/listen.md': '---json\n{"title": "Listen first"}\n---\n' },
    right: { 'decks/tea/principles/listen.md': '---\ntitle: Listen first\n---\n' },
  },
  'front-matter-is-a-map': {
    severity: 'error',
    rule: 'Front matter holds keys with values.',
    why: 'Each line is `key: value`, such as `title: Listen first`. A list or a bare text has no names to go by.',
    wrong: { 'decks/tea/principles/listen.md': '---\n- Listen first\n---\n' },
    right: { 'decks/tea/principles/listen.md': '---\ntitle: Listen first\n---\n' },
  },
  'yaml-parses': {
    severity: 'error',
    rule: 'Front matter can be read as YAML.',
    why: 'Most often a text needs quotes: one that begins with `[[`, `{{`, `@`, `*` or `&`, one that holds `: `, or one that holds `, ` inside `{…}`. Indentation is of spaces, the same for all keys of a map.',
    wrong: principle('promise: Listen: then answer.'),
    right: principle('promise: "Listen: then answer."'),
  },
  'keys-are-unique': {
    severity: 'error',
    rule: 'A key stands once in its map.',
    why: 'Only one of the two values could be used, and which one would be a guess. Remove or rename one.',
    wrong: principle('number: 1\nnumber: 2'),
    right: principle('number: 1'),
  },
  'aliases-are-few': {
    severity: 'error',
    rule: 'YAML aliases do not multiply into more than a few hundred values.',
    why: 'Aliases of aliases can make a tiny file fill the memory. Write the values out, or use fewer aliases.',
    wrong: principle(
      [
        'x-a: &a [tea, tea, tea, tea, tea, tea, tea, tea, tea]',
        'x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
        'x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
        'x-d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      ].join('\n'),
    ),
    right: principle('x-a: &a [tea, tea]\nx-b: [*a, *a]'),
  },
  'kind-fits-folder': {
    severity: 'error',
    rule: 'The kind of a file is the one its folder is for.',
    why: '`principles/` holds principles, `exercises/` exercises, and so on, so `kind` can be left out. A file elsewhere in a workshop needs a `kind`.',
    wrong: exercise('kind: principle\nminutes: 15'),
    right: exercise('kind: exercise\nminutes: 15'),
  },
} as const satisfies Record<string, Rule>;

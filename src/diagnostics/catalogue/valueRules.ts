// Codes about single values of front matter.

import { exercise, file, principle, type Rule, workshop } from '../Rule.ts';

const brand = (matter: string) => file('templates/brands/house.md', matter);
const handout = (matter: string) => file('handouts/slips.md', matter);
const session = (matter: string) => file('decks/tea/sessions/monday.md', `agenda: short\n${matter}`);

export const valueRules = {
  'key-is-known': {
    severity: 'error',
    rule: 'A key is one that its map knows.',
    why: 'A misspelt key would silently do nothing. Keys of your own begin with `x-`. Inside `{…}` a text with a comma needs quotes, or its second half is read as a key.',
    wrong: principle('promisse: We listen.'),
    right: principle('promise: We listen.'),
  },
  'key-is-given': {
    severity: 'error',
    rule: 'A key that has no default is given.',
    why: 'Most keys have a default; a few, such as a title or the minutes of an exercise, only the author can know.',
    wrong: exercise('type: map'),
    right: exercise('minutes: 15'),
  },
  'value-has-its-type': {
    severity: 'error',
    rule: 'A value is of the type that its key asks for.',
    why: 'A text, a list, a map, `true` or `false`. A number or `true` that is meant as a text needs quotes in YAML.',
    wrong: principle('promise: [We listen.]'),
    right: principle('promise: We listen.'),
  },
  'value-is-known': {
    severity: 'error',
    rule: 'A value is one of those that its key allows.',
    why: 'The hint names the nearest one, or all of them.',
    wrong: exercise('minutes: 15\ngroup: pair'),
    right: exercise('minutes: 15\ngroup: pairs'),
  },
  'minutes-are-whole': {
    severity: 'error',
    rule: 'Minutes are whole numbers.',
    why: 'Clock times on agendas are in minutes. An exercise may also have {min, plan, max}.',
    wrong: exercise('minutes: ten'),
    right: exercise('minutes: 15'),
  },
  'number-is-in-range': {
    severity: 'error',
    rule: 'A number is whole and within its limits.',
    why: 'The message names the limits.',
    wrong: principle('number: 0'),
    right: principle('number: 1'),
  },
  'text-is-not-empty': {
    severity: 'error',
    rule: 'A text has words.',
    why: 'An empty text would leave a hole where its words should stand. Remove the key instead.',
    wrong: principle('promise: ""'),
    right: principle('promise: We listen.'),
  },
  'text-is-short-enough': {
    severity: 'error',
    rule: 'A text keeps to the length its place has room for.',
    why: 'A card, a line on a slide and a chat message are small. Say less here and more in the body.',
    wrong: principle(
      'card: {front: one two three four five six seven eight nine ten eleven twelve thirteen}',
    ),
    right: principle('card: {front: one two three four}'),
  },
  'list-is-short-enough': {
    severity: 'error',
    rule: 'A list keeps to the number of entries its place has room for.',
    why: 'The back of a card has room for four lines.',
    wrong: principle('card: {back: [one, two, three, four, five]}'),
    right: principle('card: {back: [one, two, three, four]}'),
  },
  'list-is-not-empty': {
    severity: 'error',
    rule: 'A list that is needed has an entry.',
    why: 'An agenda without items, for example, has nothing to plan.',
    wrong: workshop('', '  - {id: short, minutes: 20, items: []}'),
    right: workshop(''),
  },
  'id-is-well-formed': {
    severity: 'error',
    rule: 'An id is made of small letters, digits and hyphens and starts with a letter.',
    why: 'Ids name files and are typed in references; a reference may have a kind or a workshop before it: `principle:listen`, `coffee/listen`.',
    wrong: principle('id: Listen First'),
    right: principle('id: listen-first'),
  },
  'time-is-a-clock-time': {
    severity: 'error',
    rule: 'A time of day is written as hours and minutes, 24 hours.',
    why: 'Such as "09:00" or "13:30", best in quotes.',
    wrong: session('date: 2026-03-12\nstart: 1 pm'),
    right: session('date: 2026-03-12\nstart: "13:00"'),
  },
  'date-is-a-day': {
    severity: 'error',
    rule: 'A date is written as year, month and day, and exists.',
    why: 'Such as 2026-03-12; it is printed in the language of the workshop.',
    wrong: session('date: 2026-02-30'),
    right: session('date: 2026-03-12'),
  },
  'length-has-a-unit': {
    severity: 'error',
    rule: 'A length is a number with mm, cm, in or pt.',
    why: 'A number alone is taken as millimetres.',
    wrong: handout('template: cards\nbleed: 3 px'),
    right: handout('template: cards\nbleed: 3mm'),
  },
  'colour-is-known': {
    severity: 'error',
    rule: 'A colour is written as `#` and six digits from 0 to f.',
    why: 'In YAML a `#` begins a comment, so a colour needs quotes: "#0B5B5E".',
    wrong: brand('colours: {primary: teal}'),
    right: brand('colours: {primary: "#0B5B5E"}'),
  },
  'font-is-there': {
    severity: 'error',
    rule: 'A font of a brand is one that is shipped, or files in the project.',
    why: 'Slides and papers look the same on every machine because they hold their fonts within. Shipped are Source Serif 4 and Source Sans 3; others are TTF, OTF or WOFF files beside the brand: `heading: title.ttf`, `body: {regular: text.ttf, semibold: text-bold.ttf}`.',
    wrong: brand('fonts: {heading: Comic Sans}'),
    right: brand('fonts: {heading: Source Sans 3}'),
  },
  'font-is-readable': {
    severity: 'error',
    rule: 'A font file is a TTF, OTF or WOFF that is whole.',
    why: 'It is put into slides and PDFs alike. WOFF2 is for web pages alone; most foundries give the same font as TTF or OTF.',
    wrong: { ...brand('fonts: {heading: title.ttf}'), 'templates/brands/title.ttf': 'no font' },
    right: brand('fonts: {heading: Source Serif 4}'),
  },
  'colours-can-be-read': {
    severity: 'error',
    rule: 'Each colour of a brand has a contrast of 4.5 to 1, or more, to what it stands on.',
    why: 'Slides are read from the back row, on poor projectors and by eyes of every age. Texts are compared with the ground, panels and breaks with the texts on them. The hint gives the nearest colour that passes.',
    wrong: brand('colours: {primary: "#7FB8B5"}'),
    right: brand('colours: {primary: "#0B5B5E"}'),
  },
  'language-is-known': {
    severity: 'error',
    rule: 'A language is written as BCP 47 has it.',
    why: 'Such as `en`, `en-GB`, `de` or `zh-Hant`. Screen readers, hyphenation and the direction of text follow it.',
    wrong: workshop('lang: english_uk'),
    right: workshop('lang: en-GB'),
  },
  'file-beside-is-there': {
    severity: 'error',
    rule: 'A file that front matter names lies in the project, beside the file that names it.',
    why: 'Rosters and logos are read when the workshop is built, on any machine.',
    wrong: session('date: 2026-03-12\nroster: people.csv'),
    right: {
      ...session('date: 2026-03-12\nroster: people.csv'),
      'decks/tea/sessions/people.csv': 'participant\nAda\n',
    },
  },
  'item-has-one-kind': {
    severity: 'error',
    rule: 'An item of an agenda is exactly one thing.',
    why: 'One of welcome, exercise, principle, differences, section, break, slide, buffer and evaluation stands in it, with its minutes or its id.',
    wrong: workshop('', '  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs, break: 5}]}'),
    right: workshop(''),
  },
  'minutes-are-said-once': {
    severity: 'error',
    rule: 'An item that has its minutes behind its kind has no second `minutes`.',
    why: '`{break: 15}` says how long the break is. Only exercises, principles, sections and slides take `minutes`.',
    wrong: workshop('', '  - {id: short, minutes: 20, items: [{welcome: 5, minutes: 5}, {exercise: pairs}]}'),
    right: workshop(''),
  },
  'question-has-choices': {
    severity: 'error',
    rule: 'A question with answers to choose from names two at least, a scale names both ends or none.',
    why: 'Without them the page would have nothing to tick.',
    wrong: handout('template: feedback\nquestions: [{id: again, type: choice, text: Again?}]'),
    right: handout(
      'template: feedback\nquestions: [{id: again, type: choice, text: Again?, choices: ["yes", "no"]}]',
    ),
  },
  'role-cards-are-for-facilitators': {
    severity: 'error',
    rule: 'A sheet of role cards is not for participants.',
    why: 'Private text of a role is for the one who plays it alone, and the sheet has that of all roles. The facilitator prints it, cuts it, and hands out the cards.',
    wrong: handout('template: cards\nof: roles\naudience: participant'),
    right: handout('template: cards\nof: roles'),
  },
  'card-size-is-said-once': {
    severity: 'error',
    rule: 'A card sheet has a `stock` or a `size`, not both.',
    why: 'A stock fixes the size of its cards and its paper.',
    wrong: handout('template: cards\nstock: a7-on-a4\nsize: a6'),
    right: handout('template: cards\nsize: a6'),
  },
  'calibration-has-backs': {
    severity: 'warning',
    rule: 'A calibration sheet is for cards that are printed on both sides.',
    why: 'It measures by how much the printer is off on the back, so cards on one side of the paper have none, and neither have tents and badges.',
    wrong: handout('template: cards\nduplex: fold\ncalibration: true'),
    right: handout('template: cards\nduplex: long-edge\ncalibration: true'),
  },
} as const satisfies Record<string, Rule>;

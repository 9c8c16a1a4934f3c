// Codes that need a layout: whether text, pictures and letters have room and a shape.

import { exercise, file, principle, type Rule, workshop } from '../Rule.ts';

const wide = 'Incomprehensibilitiesnotwithstandingeverybodylistenscounterrevolutionarily';
const cards = file('handouts/cards.md', 'template: cards\nof: principles');

function tableOf(columns: number): string {
  const row = (cell: string) => `|${` ${cell} |`.repeat(columns)}`;
  return [row('Day'), row('---'), row('early')].join('\n');
}

const videoAgenda = (section: string) =>
  `  - {id: short, delivery: video, minutes: 15, items: [{section: "${section}", minutes: 0}, {exercise: pairs}]}`;

export const outputRules = {
  'glyph-is-in-a-font': {
    severity: 'error',
    rule: 'Each letter and sign has a shape in one of the fonts.',
    why: 'Otherwise an empty box would be printed. Use another sign, or a brand with a font that has it. Print runs from left to right: letters of Arabic, Hebrew and other scripts that run from right to left count as missing, whatever a font has.',
    wrong: principle('promise: We listen 𓀀.'),
    right: principle('promise: We listen.'),
  },
  'slide-text-fits': {
    severity: 'error',
    rule: 'What a slide shows has room on it.',
    why: 'Slides are not scrolled: what leaves its place covers the footer or is cut off. Long lists, tables and texts go on on further slides by themselves; a single thing that is too high for one has to be made shorter. `deckhand build --fit` shrinks the type of the whole deck, within limits.',
    wrong: exercise('minutes: 15', `# ${'A title that goes on and on '.repeat(16)}\n\nAsk.\n`),
    right: exercise('minutes: 15', '# A title\n\nAsk.\n'),
  },
  'camera-corner-is-free': {
    severity: 'error',
    rule: 'Nothing stands where the speaker’s picture covers a video slide.',
    why: 'The picture lies over the corner at the bottom right, 320 by 180 px of 1280 by 720, or over a strip at the right. `camera: none` gives the whole slide to the text.',
    wrong: {
      ...exercise('minutes: 15\nvariants: {video: same}'),
      ...workshop(
        '',
        videoAgenda(
          'Out into the day, and what we do there with each of the people that we meet, one by one, every day',
        ),
      ),
    },
    right: {
      ...exercise('minutes: 15\nvariants: {video: same}'),
      ...workshop('', videoAgenda('Out into the day')),
    },
  },
  'words-are-whole': {
    severity: 'warning',
    rule: 'A word fits its line, on slides and on paper.',
    why: 'A word that is wider than its line or its column, and that its language does not divide, is broken between letters, without a hyphen. Write a shorter one, give the table fewer columns, or put soft hyphens (`&shy;`) into it.',
    wrong: exercise('minutes: 15', `# A title\n\n${wide}-${wide}\n`.replaceAll('-', '')),
    right: exercise('minutes: 15', '# A title\n\nEverybody listens\n'),
  },
  'card-text-fits': {
    severity: 'error',
    rule: 'The text of a card fits on it, at the one size that its set has.',
    why: 'Cards are read in the hand; smaller type or cut words would spoil them. Shorten the text, or choose a larger stock.',
    wrong: { ...cards, ...principle(`card: {front: ${wide}}`) },
    right: { ...cards, ...principle('card: {front: Everybody listens}') },
  },
  'stock-is-known': {
    severity: 'error',
    rule: 'A card sheet names a stock of the catalogue, or a size that a sheet holds.',
    why: 'Cards are placed by the measures of the stock. The hint lists those there are.',
    wrong: file('handouts/cards.md', 'template: cards\nof: principles\nstock: a7-on-a5'),
    right: file('handouts/cards.md', 'template: cards\nof: principles\nstock: a7-on-a4'),
  },
  'icon-is-known': {
    severity: 'error',
    rule: 'An icon of a card is one of the Lucide set.',
    why: 'Icons are drawn as outlines from that set, which comes along. Its names are shown at lucide.dev/icons.',
    wrong: { ...cards, ...principle('card: {icon: handshke}') },
    right: { ...cards, ...principle('card: {icon: handshake}') },
  },
  'fold-needs-plain-paper': {
    severity: 'error',
    rule: 'Cards to be folded over are printed on plain paper.',
    why: 'A card that is folded over needs its back beside it; on a pre-cut sheet every piece is one face. Print the sheet on both sides, or choose plain paper.',
    wrong: file('handouts/cards.md', 'template: cards\nof: principles\nstock: avery-5371\nduplex: fold'),
    right: file('handouts/cards.md', 'template: cards\nof: principles\nstock: avery-5371'),
  },
  'picture-can-be-printed': {
    severity: 'error',
    rule: 'A picture of a handout is a PNG, JPEG or SVG.',
    why: 'A PDF cannot hold GIF and WebP pictures. Save the picture in one of the other forms.',
    wrong: {
      'decks/tea/images/dot.gif': 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;',
      ...exercise('minutes: 15', '![A dot](../images/dot.gif)\n'),
    },
    right: {
      'decks/tea/images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ...exercise('minutes: 15', '![A dot](../images/dot.svg)\n'),
    },
  },
  'picture-has-a-place': {
    severity: 'warning',
    rule: 'A picture of a handout stands in a paragraph, a list or a table’s cell.',
    why: 'Print sets a picture between the lines of text, as wide as it is or as there is room. Within a title, a link, a blank, a footnote or a card its words are printed instead. Put it into a paragraph of its own.',
    wrong: {
      'decks/tea/images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ...exercise('minutes: 15', 'Ask.\n\n## In the handout\n\n### ![A dot](../images/dot.svg) Ask\n'),
    },
    right: {
      'decks/tea/images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ...exercise('minutes: 15', 'Ask.\n\n## In the handout\n\n### Ask\n\n![A dot](../images/dot.svg)\n'),
    },
  },
  'picture-suits-form': {
    severity: 'warning',
    rule: 'A picture of a slide is of a type that the forms of slides that are asked for can hold.',
    why: 'PowerPoint shows no WebP, and slides on paper hold neither WebP nor GIF: there its words stand instead. Save the picture as PNG or JPEG.',
    formats: ['pdf'],
    wrong: {
      'decks/tea/images/dot.gif': 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;',
      ...exercise('minutes: 15', 'Ask.\n\n---\n\n![A dot](../images/dot.gif)\n\n## In the handout\n\nAsk.\n'),
    },
    right: {
      'decks/tea/images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ...exercise('minutes: 15', 'Ask.\n\n---\n\n![A dot](../images/dot.svg)\n\n## In the handout\n\nAsk.\n'),
    },
  },
  'booklet-folds': {
    severity: 'error',
    rule: 'A booklet has at most 40 pages.',
    why: 'Ten sheets are as many as one can fold and staple. Shorten it or bind it another way.',
    wrong: file(
      'handouts/notes.md',
      'template: worksheet\nof: custom\nbinding: booklet',
      `${Array.from({ length: 41 }, (_, page) => `Page ${page + 1}`).join('\n\n---\n\n')}\n`,
    ),
    right: file(
      'handouts/notes.md',
      'template: worksheet\nof: custom\nbinding: booklet',
      'One\n\n---\n\nTwo\n',
    ),
  },
  'table-fits-the-page': {
    severity: 'error',
    rule: 'Each column of a table has room for some letters.',
    why: 'Long words are divided to fit their column, but a column of a few millimetres cannot be read. Make two tables, or swap rows and columns.',
    wrong: exercise('minutes: 15', `${tableOf(30)}\n`),
    right: exercise('minutes: 15', `${tableOf(3)}\n`),
  },
  'pages-within-budget': {
    severity: 'warning',
    rule: 'A handout has at most `max_pages` pages.',
    why: 'A sheet that should be handed out on one page is of little use on two. Shorten it or raise the budget.',
    wrong: file('handouts/notes.md', 'template: worksheet\nof: custom\nmax_pages: 1', 'One\n\n---\n\nTwo\n'),
    right: file('handouts/notes.md', 'template: worksheet\nof: custom\nmax_pages: 2', 'One\n\n---\n\nTwo\n'),
  },
  'private-text-stays-private': {
    severity: 'error',
    rule: 'Nothing that participants get holds a private text of a role, an answer key or words for the facilitator.',
    why: 'A build reads what it has laid out once more before it writes. Where the same sentence stands in a private text and in one that everyone reads, one of the two is in the wrong place.',
    wrong: exercise(
      'minutes: 15',
      'Ask your neighbour.\n\n## In the handout\n\nThe kettle has been broken since last Monday morning.\n\n## Answer key\n\nThe kettle has been broken since last Monday morning.\n',
    ),
    right: exercise(
      'minutes: 15',
      'Ask your neighbour.\n\n## In the handout\n\nWhat has happened to the kettle?\n\n## Answer key\n\nThe kettle has been broken since last Monday morning.\n',
    ),
  },
} as const satisfies Record<string, Rule>;

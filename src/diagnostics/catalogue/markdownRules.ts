// Codes about bodies: sections, dividers, HTML, directives, pictures, links.

import { exercise, principle, type Rule } from '../Rule.ts';

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>\n';
const scripted =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>\n';
const pictureFile = 'decks/tea/images/dot.svg';
const withPicture = { ...principle('', '![A dot](../images/dot.svg)\n'), [pictureFile]: dot };

export const markdownRules = {
  'section-is-known': {
    severity: 'error',
    rule: 'A level-2 heading is one of the five sections.',
    why: 'Level-2 headings say who reads the text below: On the slide, In the handout, Facilitator notes, Producer notes, Answer key. Use `#` for the title of a slide and `###` for headings of your own.',
    wrong: exercise('minutes: 15', 'Ask.\n\n## Facilitator note\n\nWait.\n'),
    right: exercise('minutes: 15', 'Ask.\n\n## Facilitator notes\n\nWait.\n'),
  },
  'divider-follows-empty-line': {
    severity: 'error',
    rule: 'A divider `---` has an empty line before it.',
    why: 'Directly under text, Markdown takes `---` for the underline of a heading, and the slide would not end there.',
    wrong: exercise('minutes: 15', 'Ask your neighbour.\n---\nChange roles.\n'),
    right: exercise('minutes: 15', 'Ask your neighbour.\n\n---\n\nChange roles.\n'),
  },
  'text-is-not-too-deep': {
    severity: 'error',
    rule: 'Lists and quotes, and marks such as `*`, lie at most 100 levels within each other.',
    why: 'What lies deeper can be neither shown nor read. Mostly a `>` or a `-` has been repeated by mistake, or a `*` that is meant as a sign has no backslash before it.',
    wrong: exercise('minutes: 15', `${'> '.repeat(110)}Ask.\n`),
    right: exercise('minutes: 15', '> > Ask.\n'),
  },
  'html-is-not-used': {
    severity: 'error',
    rule: 'Bodies hold no HTML other than comments and `<br>`.',
    why: 'The same text becomes slides and tagged print, and HTML can be neither checked nor printed. Write Markdown; a `<` that is meant as a sign is written `\\<` or in backquotes.',
    wrong: exercise('minutes: 15', '<div>Ask your neighbour.</div>\n'),
    right: exercise('minutes: 15', '**Ask** your neighbour.<br>Then change.\n'),
  },
  'comment-is-closed': {
    severity: 'error',
    rule: 'A comment that begins with `<!--` ends with `-->`.',
    why: 'All that follows an open comment would vanish from the slides and the handouts.',
    wrong: exercise('minutes: 15', 'Ask.\n\n<!-- Wait a little.\n'),
    right: exercise('minutes: 15', 'Ask.\n\n<!-- Wait a little. -->\n'),
  },
  'directive-is-known': {
    severity: 'error',
    rule: 'A directive in a comment is one that Marp knows.',
    why: 'Marp is silent about a misspelt directive: it would become a presenter note, and the slide would look wrong. Known are those of Marpit and Marp Core, such as `class`, `backgroundColor`, `paginate`, with `_` for one slide only.',
    wrong: exercise('minutes: 15', '<!-- _backgroundColour: white -->\n\nAsk.\n'),
    right: exercise('minutes: 15', '<!-- _backgroundColor: white -->\n\nAsk.\n'),
  },
  'directive-is-for-one-slide': {
    severity: 'error',
    rule: 'A directive is about one slide: it begins with `_`, and has a plain value.',
    why: 'Files are put together in the order of each agenda, so a directive for all that follows would land on other slides than its author saw.',
    wrong: exercise('minutes: 15', '<!-- class: lead -->\n\nAsk.\n'),
    right: exercise('minutes: 15', '<!-- _class: lead -->\n\nAsk.\n'),
  },
  'directive-has-an-effect': {
    severity: 'error',
    rule: 'A directive in a comment does something on its slide.',
    why: 'The theme, its style and the size of slides are those of the whole deck, and a deck asks no network for anything. Classes that the theme knows are `lead` (in the middle) and `invert` (on the colour of the title slide).',
    wrong: exercise('minutes: 15', '<!-- theme: gaia -->\n\nAsk.\n'),
    right: exercise('minutes: 15', '<!-- _class: lead -->\n\nAsk.\n'),
  },
  'picture-is-there': {
    severity: 'error',
    rule: 'A picture is a file of the project, named relative to the file that shows it.',
    why: 'A missing picture would be a hole on the slide and on paper. Names are case-sensitive on some systems, so they are here.',
    wrong: { ...withPicture, ...principle('', '![A dot](../images/spot.svg)\n') },
    right: withPicture,
  },
  'picture-is-inside': {
    severity: 'error',
    rule: 'A picture lies inside the project, also after following links.',
    why: 'A workshop must build on another machine, and must not be able to carry private files of this one into a handout. Copy the picture into the project.',
    wrong: principle('', '![A dot](../../../../dot.svg)\n'),
    right: withPicture,
  },
  'picture-is-local': {
    severity: 'error',
    rule: 'A picture is a file, not an address.',
    why: 'Decks and handouts are built and shown without a network. Save the picture in the project, if its licence allows that.',
    wrong: principle('', '![A dot](https://example.org/dot.svg)\n'),
    right: withPicture,
  },
  'picture-has-alt-text': {
    severity: 'error',
    rule: 'A picture has a text for those who cannot see it.',
    why: 'Screen readers read it aloud, in decks and in PDFs. Write what the picture says, or the word `decorative` for one that says nothing.',
    wrong: { ...withPicture, ...principle('', '![bg left](../images/dot.svg)\n') },
    right: { ...withPicture, ...principle('', '![bg left decorative](../images/dot.svg)\n') },
  },
  'picture-is-readable': {
    severity: 'error',
    rule: 'A picture is a PNG, JPEG, SVG, GIF or WebP file, by its content.',
    why: 'The type is read from the file itself, not from its name. An empty, damaged or cut-off file, or another type, cannot be shown.',
    wrong: { ...withPicture, [pictureFile]: 'a dot\n' },
    right: withPicture,
  },
  'picture-is-of-a-size': {
    severity: 'error',
    rule: 'A picture has at most 50 million pixels, an SVG sides of at most 100,000.',
    why: 'Every pixel is unpacked for print, and more of them than paper can show only make decks and handouts slow.',
    wrong: { ...withPicture, [pictureFile]: dot.replace('width="8"', 'width="200000"') },
    right: withPicture,
  },
  'picture-is-plain': {
    severity: 'error',
    rule: 'An SVG picture holds no script, link, animation or `foreignObject`, nothing from outside, and nothing that draws itself.',
    why: 'Such parts are lost in print, and a deck would run a program or ask the network for something.',
    wrong: { ...withPicture, [pictureFile]: scripted },
    right: withPicture,
  },
  'link-is-safe': {
    severity: 'error',
    rule: 'A link leads to `https:`, `http:`, `mailto:` or `tel:`.',
    why: "Other links work on nobody else's machine, or run a program. For a place in the handout use `@page(id)`, for a slide `@slide(id)`.",
    wrong: exercise('minutes: 15', '[Ask](file:///C:/ask.txt) your neighbour.\n'),
    right: exercise('minutes: 15', '[Ask](https://example.org/ask) your neighbour.\n'),
  },
  'lines-stand-alone': {
    severity: 'error',
    rule: '`@lines(n)` stands on a line of its own, with a number from 1 to 40.',
    why: 'It draws n ruled lines over the whole width. For space within a line write `____`.',
    wrong: exercise('minutes: 15', '# Notes @lines(3)\n'),
    right: exercise('minutes: 15', '# Notes\n\n@lines(3)\n'),
  },

  'footnote-is-plain': {
    severity: 'error',
    rule: 'A footnote is called outside blanks, links and other notes, and its text is words.',
    why: 'Its number follows words that everybody sees, and its text stands in a few lines at the foot. Lines that directly follow the text belong to it, and so do paragraphs that are indented by four spaces; a list, a table, `@lines` or another note has no place there.',
    wrong: exercise('minutes: 15', 'Write [[it[^1]]] down.\n\n[^1]: Notes are kept for a year.\n'),
    right: exercise('minutes: 15', 'Write [[it]][^1] down.\n\n[^1]: Notes are kept\nfor a year.\n'),
  },
  'footnote-has-its-text': {
    severity: 'error',
    rule: 'Each footnote `[^1]` has its text `[^1]: …` in the same section, and each text its mark.',
    why: 'A note goes to those who read the place at which it is called. A text that nothing calls would be lost.',
    wrong: exercise('minutes: 15', 'Write it down.[^1]\n'),
    right: exercise('minutes: 15', 'Write it down.[^1]\n\n[^1]: Notes are kept for a year.\n'),
  },
} as const satisfies Record<string, Rule>;

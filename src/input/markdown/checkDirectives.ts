// What can be wrong with the directives of a comment: that they are about more than one slide, or would bring HTML, a
// picture or an address into it. In: keys and values as YAML has them. Out: diagnostics by way of the context.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Context } from './Context.ts';
import { htmlProblem } from './inlineProblems.ts';
import { isSafeAddress } from './isSafeAddress.ts';
import { parser } from './parser.ts';

/** Marpit's, for one slide each. */
export const slideDirectives = [
  'class',
  'paginate',
  'header',
  'footer',
  'color',
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'transition',
];

/** Marpit's and Marp Core's about a whole deck, and where it is said here. */
export const deckDirectives: Readonly<Record<string, string>> = {
  theme: 'choose with `deckhand build --theme`, or with `theme` in a brand: light, dark or contrast',
  style: 'colours and fonts are the brand’s',
  size: 'all slides are 16 to 9',
  headingDivider: 'begin a new slide with `---`',
  lang: 'write `lang` into the workshop',
  math: 'leave it out',
};

/** What the theme knows beside its layouts. */
export const slideClasses = ['lead', 'invert'] as const;

/** Of Marp CLI, about the file. Not compared with misspelt words, as notes may well begin with "Title:". */
export const fileDirectives: Readonly<Record<string, string>> = {
  title: 'remove it: the deck has the title of the workshop',
  description: 'remove it: the deck has the title of the workshop',
  author: 'remove it, or write `contact` in the front matter of `workshop.md`',
  keywords: 'remove it',
  image: 'remove it',
  url: 'remove it',
  marp: 'remove it',
};

export function checkDirectives(
  values: ReadonlyMap<string, string>,
  origin: Location,
  { report }: Pick<Context, 'report'>,
): void {
  for (const [key, value] of values) {
    const bare = key.replace(/^[_$]/, '');
    const instead = { ...deckDirectives, ...fileDirectives }[bare];
    if (instead !== undefined) {
      const message = `\`${key}\` is about a whole deck, which is not for one slide to say.`;
      report(problem('directive-has-an-effect', origin, message, [instead]));
    } else {
      if (!key.startsWith('_')) report(withoutUnderscore(key, bare, origin));
      if (bare === 'header' || bare === 'footer') checkMargin(bare, value, origin, report);
      else if (bare === 'class') checkClasses(value, origin, report);
      else checkValue(bare, value, origin, report);
    }
  }
}

function withoutUnderscore(key: string, bare: string, origin: Location) {
  const message = `In Marp \`${key}\` holds for all slides that follow, but files are put together in the order of each agenda.`;
  return problem('directive-is-for-one-slide', origin, message, [
    `write \`_${bare}\`, on each slide that it is for`,
  ]);
}

/** Marp sets headers and footers as inline Markdown. */
function checkMargin(key: string, value: string, origin: Location, report: Context['report']): void {
  const tokens = parser.parseInline(value, {}).flatMap(({ children }) => children ?? []);
  for (const token of tokens) {
    if (token.type === 'html_inline') report(htmlProblem(token.content, origin));
    if (token.type === 'image') report(pictureInMargin(key, origin));
    const href = token.type === 'link_open' ? String(token.attrGet('href') ?? '') : undefined;
    if (href !== undefined && !isSafeAddress(href)) {
      const message = `A link in \`${key}\` leads to "${href}", which is no address on the web.`;
      report(problem('link-is-safe', origin, message, ['use an `https:` address']));
    }
  }
}

function pictureInMargin(key: string, origin: Location) {
  return problem('picture-is-local', origin, `\`${key}\` holds a picture, which decks cannot carry there.`, [
    'put the picture on the slide, or give the `brand` a `logo`',
  ]);
}

function checkClasses(value: string, origin: Location, report: Context['report']): void {
  for (const name of value.replace(/[[\]"',]/g, ' ').split(/\s+/)) {
    if (name === '' || slideClasses.some((known) => known === name)) continue;
    report(
      problem(
        'directive-has-an-effect',
        origin,
        `The theme has no class \`${name}\`.`,
        didYouMean(name, slideClasses),
      ),
    );
  }
}

/** CSS functions that ask for nothing. */
const harmless =
  /^(repeating-)?(linear|radial|conic)-gradient$|^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp|var)$/;

function checkValue(key: string, value: string, origin: Location, report: Context['report']): void {
  if (/[;{}<>\\@]|\/\*|["']/.test(value)) {
    const message = `\`${key}\` cannot have a value with signs such as ${JSON.stringify(/[^\w\s,.#%()-]/.exec(value)?.[0] ?? value)}.`;
    report(problem('directive-is-for-one-slide', origin, message, ['write plain words, colours or numbers']));
    return;
  }
  const functions = [...value.matchAll(/([\w-]+)\(/g)].map((found) => (found[1] ?? '').toLowerCase());
  if (functions.every((name) => harmless.test(name))) return;
  const message = `\`${key}\` asks for a picture, which decks cannot carry there.`;
  const path = /url\(\s*([^)\s]+)\s*\)/i.exec(value)?.[1];
  const example = path === undefined || /^[a-z]+:|^\/\//i.test(path) ? 'images/ground.png' : path;
  report(
    problem('picture-is-local', origin, message, [
      `write \`![bg decorative](${example})\` with a file of the project`,
    ]),
  );
}

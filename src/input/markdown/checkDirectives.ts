// Directives that Marp would take, but that can do nothing on a slide here, or that would ask the network for something.
// In: the keys and values of a comment. Out: diagnostics with what to write instead.

import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';

/** Directives of a whole deck, and where it is said here. */
const ofTheDeck: Readonly<Record<string, string>> = {
  theme: 'choose with `deckhand build --theme`, or with `theme` in a brand: light, dark or contrast',
  style: 'colours and fonts are the brand’s',
  size: 'all slides are 16 to 9',
  headingDivider: 'begin a new slide with `---`',
  lang: 'write `lang` into the workshop',
  math: 'leave it out',
};

/** What the theme knows beside its layouts. */
export const slideClasses = ['lead', 'invert'] as const;

export function checkDirectives(
  directives: Readonly<Record<string, unknown>>,
  origin: Location,
): readonly Diagnostic[] {
  return Object.entries(directives).flatMap(([written, value]) =>
    checkDirective(written, written.replace(/^[_$]/, ''), value, origin),
  );
}

function checkDirective(
  written: string,
  key: string,
  value: unknown,
  origin: Location,
): readonly Diagnostic[] {
  const instead = ofTheDeck[key];
  if (instead !== undefined) {
    const message = `\`${written}\` is about a whole deck, which is not for one slide to say.`;
    return [problem('directive-has-an-effect', origin, message, [instead])];
  }
  if (typeof value === 'string' && /url\(\s*['"]?(?!data:)/i.test(value)) {
    const message = `\`${written}\` asks for a file that the deck would not hold within.`;
    return [
      problem('directive-has-an-effect', origin, message, [
        'show the picture with `![bg What it shows](picture.png)`',
      ]),
    ];
  }
  if (key !== 'class') return [];
  return classesOf(value)
    .filter((name) => !slideClasses.some((known) => known === name))
    .map((name) =>
      problem('directive-has-an-effect', origin, `The theme has no class \`${name}\`.`, [
        ...didYouMean(name, slideClasses),
      ]),
    );
}

function classesOf(value: unknown): readonly string[] {
  const names = Array.isArray(value)
    ? value
    : String(value ?? '')
        .replace(/[[\]"',]/g, ' ')
        .split(/\s+/);
  return names.map(String).filter((name) => name !== '');
}

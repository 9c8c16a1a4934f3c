// What the catalogue says about one code.

import type { Severity } from './Diagnostic.ts';

/**
 * Paths to texts. Files that an example leaves out are those of `exampleProject`; an empty text takes one away.
 */
export type ExampleFiles = Readonly<Record<string, string>>;

export interface Rule {
  readonly severity: Severity;
  /** One sentence: the rule. */
  readonly rule: string;
  /** Why it holds, and what to do: a short paragraph for `deckhand explain`. */
  readonly why: string;
  /** Files of a small project that breaks the rule, and the same mended. */
  readonly wrong: ExampleFiles;
  readonly right: ExampleFiles;
  /** The session that has to be built for it. */
  readonly session?: string;
  /** The forms of slides that have to be asked for. */
  readonly formats?: readonly ('pdf' | 'pptx')[];
  /** What `--set` has to say for it. */
  readonly set?: Readonly<Record<string, string>>;
  /** How the files of `wrong` are encoded; UTF-8 where it is absent. */
  readonly encoding?: 'latin1';
  /** What of the files of `wrong` a text cannot say: where links lead, and who may read. */
  readonly special?: {
    readonly outside?: readonly string[];
    readonly closed?: readonly string[];
    readonly odd?: readonly { readonly path: string; readonly what: 'dead-link' }[];
  };
}

/** The project that examples lay their files over. */
export const exampleProject: ExampleFiles = {
  'decks/tea/workshop.md': `---
title: Tea for two
agendas:
  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs}]}
---
# Welcome
`,
  'decks/tea/exercises/pairs.md': `---
title: In pairs
minutes: 15
---
Ask your neighbour.
`,
  'decks/tea/principles/listen.md': `---
title: Listen first
---
`,
};

/** All files of the example project, taken away. */
export const nothing: ExampleFiles = Object.fromEntries(
  Object.keys(exampleProject).map((path) => [path, '']),
);

/** An example that is one file: the front matter, and a body if need be. */
export function file(path: string, matter: string, body = ''): ExampleFiles {
  return { [path]: `---\n${matter}\n---\n${body}` };
}

/** An exercise of the example project with these lines besides its title. */
export function exercise(matter: string, body = 'Ask your neighbour.\n'): ExampleFiles {
  return file('decks/tea/exercises/pairs.md', `title: In pairs\n${matter}`, body);
}

/** A principle of the example project with these lines besides its title. */
export function principle(matter: string, body = ''): ExampleFiles {
  return file('decks/tea/principles/listen.md', `title: Listen first${matter && `\n${matter}`}`, body);
}

/** The workshop of the example project with these lines besides its title, and these agendas. */
export function workshop(matter: string, agendas = shortAgenda): ExampleFiles {
  return file(
    'decks/tea/workshop.md',
    `title: Tea for two${matter && `\n${matter}`}\nagendas:\n${agendas}`,
    '# Welcome\n',
  );
}

export const shortAgenda = '  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs}]}';

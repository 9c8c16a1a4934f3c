// The last look before anything is written: does what was laid out, or what stands on a slide, hold a text that its
// readers must not see? In: the workshop's private texts and what each output says to whom. Out: an error for each
// text that leaked.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Readers } from '../model/markdown.ts';
import { mayRead, type Readership } from '../model/mayRead.ts';
import { lettersOf, type PrivateText, privateTexts } from '../model/privateTexts.ts';
import { termReplacer } from '../model/replaceTerms.ts';
import { textSearch } from '../model/textSearch.ts';
import type { Workshop } from '../model/Workshop.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Layout } from '../render/pdf/Layout.ts';

/** What one file shows. */
export interface Shown extends Readership {
  /** As a message names it: "the handout `workbook`". */
  readonly name: string;
  /** Asked for only where there is something that its readers must not see. */
  readonly texts: () => readonly string[];
  /** Where agendas share it, it is searched once. */
  readonly layout?: Layout;
  /** A set that the trainer cuts apart and deals out, a piece for each role: it may hold what only roles know. */
  readonly isDealtOut?: boolean;
}

/** Texts are told apart by this, so that no sentence is found across two of them. */
const between = '\n';

export function findLeaks({ workshop, agenda, brand }: Plan, shown: readonly Shown[]): readonly Diagnostic[] {
  const secrets = inTermsOf(brand.terms, secretsOf(workshop));
  const search = textSearch(secrets);
  const innocent = innocentOf(secrets);
  const leaks = new Map<PrivateText, Shown>();
  for (const file of shown) {
    if (file.layout !== undefined && innocent.has(file.layout)) continue;
    if (secrets.every(({ readers }) => maySee(readers, file))) continue;
    const letters = file.texts().map(lettersOf).join(between);
    const leaked = [...search(letters)].filter(({ readers }) => !maySee(readers, file));
    for (const secret of leaked) if (!leaks.has(secret)) leaks.set(secret, file);
    if (file.layout !== undefined && leaked.length === 0) innocent.add(file.layout);
  }
  return secrets.flatMap((secret) => {
    const file = leaks.get(secret);
    return file === undefined ? [] : [told(secret, file, agenda.id)];
  });
}

/** Gathered once for all agendas of a workshop. */
function secretsOf(workshop: Workshop): readonly PrivateText[] {
  const known = gathered.get(workshop) ?? privateTexts(workshop);
  gathered.set(workshop, known);
  return known;
}

const gathered = new WeakMap<Workshop, readonly PrivateText[]>();

/** What was searched for the same texts before and held none. */
function innocentOf(secrets: readonly PrivateText[]): WeakSet<Layout> {
  const known = searched.get(secrets) ?? new WeakSet();
  searched.set(secrets, known);
  return known;
}

const searched = new WeakMap<readonly PrivateText[], WeakSet<Layout>>();

/** A brand's own words stand in what was laid out. */
function inTermsOf(
  terms: Readonly<Record<string, string>>,
  secrets: readonly PrivateText[],
): readonly PrivateText[] {
  const replace = termReplacer(terms);
  if (replace === undefined) return secrets;
  return secrets.map((secret) => ({ ...secret, letters: lettersOf(replace(secret.sentence)) }));
}

function told(secret: PrivateText, file: Shown, agenda: string): Diagnostic {
  const start = secret.sentence.split(/\s+/u).slice(0, 8).join(' ');
  return problem(
    'private-text-stays-private',
    secret.origin,
    `${file.name} of the agenda \`${agenda}\` holds ${kindOf(secret.readers)}: “${start} …”`,
    ['take the sentence out of the text that everyone reads, or out of the one that is private'],
  );
}

function maySee(readers: Readers, file: Shown): boolean {
  return mayRead(readers, file) || (file.isDealtOut === true && readers.startsWith('role:'));
}

function kindOf(readers: Readers): string {
  switch (readers) {
    case 'everyone':
    case 'facilitator':
      return 'text for the facilitator';
    case 'producer':
      return 'text for the producer';
    case 'key':
      return 'an answer key';
    default:
      return `private text of the role \`${readers.slice('role:'.length)}\``;
  }
}

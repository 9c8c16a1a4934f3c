// Large print of what participants get, beside the clear edition, for those among them who need it. In: documents of a
// plan. Out: the same in large print, each named after its clear one.

import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument } from './Handout.ts';
import { wordsFor } from './words.ts';

/** Ids of handouts have no dot, so that no other file is named like this. */
export const largeSuffix = '.large';

export function largeEditions(
  documents: readonly HandoutDocument[],
  { workshop }: Plan,
): readonly HandoutDocument[] {
  const say = wordsFor(workshop.lang);
  return documents
    .filter(({ audience, print }) => audience === 'participant' && print === 'clear')
    .map((document) => ({
      ...document,
      id: `${document.id}${largeSuffix}`,
      handout: document.handout ?? document.id,
      title: `${document.title}, ${say.largePrint}`,
      print: 'large',
      blocks: document.large ?? document.blocks,
      beside: 'clear',
    }));
}

// What `@page(id)` and `@slide(id)` say on a slide. In: the reference, labels, the language. Out: "page 12", or a title
// where there is no number.

import type { Inline } from '../../model/markdown.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { Words } from '../../publications/words.ts';

export function referenceText(
  { to, target, id }: Extract<Inline, { kind: 'reference' }>,
  labels: Labels,
  words: Words,
): string {
  const number = target && labels[to].get(target);
  if (number !== undefined) return to === 'page' ? words.page(number) : words.slide(number);
  return (target && labels.title.get(target)) ?? id;
}

// What `@page` and `@slide` print. Comes in: labels, and the largest number each ever had. Goes out: a text and the
// widest text that may come to stand in its place, so that lines only ever get longer and layout comes to rest. Notes in
// `used` which pages were printed.

import type { LabelKey } from '../../model/markdown.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { Setting } from './Setting.ts';

export function createResolver(
  patterns: HandoutDocument['references'],
  labels: Labels,
  widest: Labels['page'],
  used: Map<LabelKey, number | undefined>,
): Setting['resolve'] {
  return ({ to, id, target }) => {
    const number = target === undefined ? undefined : labels[to].get(target);
    if (target !== undefined && to === 'page') used.set(target, number);
    if (target === undefined || number === undefined) {
      const title = (target && labels.title.get(target)) ?? id;
      return { text: title, widest: title };
    }
    // a no-break space keeps the number with its word
    const print = (value: number) => patterns[to].replaceAll(' ', '\u00a0').replace('%', String(value));
    const largest = to === 'page' ? Math.max(number, widest.get(target) ?? 0) : number;
    return { text: print(number), widest: print(largest) };
  };
}

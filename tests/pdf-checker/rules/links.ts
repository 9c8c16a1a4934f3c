// Rules of links: each stands in a Link element and says what it is.

import { at } from '../reading/Pdf.ts';
import { asText } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { readAnnotations } from '../structure/readAnnotations.ts';
import { nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function linksAreInLinkElements(read: ReadPdf): readonly Problem[] {
  const links = readAnnotations(read).filter(({ subtype }) => subtype === 'Link');
  const linked = new Set(links.map(({ object }) => object));
  const outside = links.flatMap(({ elements, object, page }) =>
    elements
      .filter((element) => element.type !== 'Link')
      .map((element) => ({ message: `the link ${object} is in ${nameOf(element)}`, page })),
  );
  const withoutLink = read.tree.elements
    .filter((element) => element.type === 'Link')
    .filter((element) => element.kids.every((kid) => kid.kind !== 'object' || !linked.has(kid.object)))
    .map((element) => ({ message: `${nameOf(element)} refers to no link` }));
  return [...outside, ...withoutLink];
}

function linksHaveContents(read: ReadPdf): readonly Problem[] {
  return readAnnotations(read)
    .filter(({ subtype }) => subtype === 'Link')
    .flatMap(({ dict, object, page }) => {
      const contents = asText(at(read.pdf, dict, 'Contents')) ?? '';
      return unless(contents.trim() !== '', `the link ${object} has no Contents`, page);
    });
}

export const linkRules = {
  'links-are-in-link-elements': linksAreInLinkElements,
  'links-have-contents': linksHaveContents,
} satisfies RuleTable;

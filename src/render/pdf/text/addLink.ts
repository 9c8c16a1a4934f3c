// Links and references. Comes in: what they point at. Goes out: words that open it on a screen, and say on paper where
// it is: a short address after the words, a long one at the foot of the page.

import type { Inline } from '../../../model/markdown.ts';
import { openText, plainText } from '../../../model/markdown.ts';
import { greys } from '../stylesheet.ts';
import { callNote } from './addFootnote.ts';
import { addText, endStretch } from './addText.ts';
import { type Collector, widthOf } from './Collector.ts';
import { shortAddress } from './shortAddress.ts';
import type { Ink } from './Token.ts';

type Collect = (inlines: readonly Inline[], ink: Ink, to: Collector) => void;
type Link = Extract<Inline, { kind: 'link' }>;
type Reference = Extract<Inline, { kind: 'reference' }>;

/** Letters of an address that still reads well within a sentence. */
const shortEnough = 40;
const addressSize = 0.85;

export function addLink(inline: Link, ink: Ink, to: Collector, collect: Collect): void {
  const words = plainText(inline.children);
  const address = shortAddress(inline.href);
  const heard = to.setting.edition === 'blank' ? openText(inline.children) : words;
  const linked = linkInk(inline.href, inline.title ?? (heard || address), ink, to);
  const isAddress = shortAddress(words) === address;
  collect(inline.children, isAddress ? { ...linked, undivided: true } : linked, to);
  if (isAddress || address === '') return;
  if (address.length > shortEnough && callNote([addressOf(inline)], ink, to)) return;
  const { isLarge } = to.setting;
  const size = ink.size * (isLarge ? 1 : addressSize);
  const after: Ink = { ...linked, size, grey: isLarge ? ink.grey : greys.dark, undivided: true };
  addText(` (${address})`, after, to);
}

function linkInk(href: string, contents: string, ink: Ink, { setting, tag }: Collector): Ink {
  return { ...ink, link: { tag: setting.structure.add('Link', tag, { inline: true }), href, contents } };
}

function addressOf({ href }: Link): Inline {
  return { kind: 'link', href, children: [{ kind: 'text', text: shortAddress(href) }] };
}

export function addReference(reference: Reference, ink: Ink, to: Collector): void {
  const { text, widest } = to.setting.resolve(reference);
  addText(text, ink, to);
  if (text === widest) return;
  endStretch(to);
  const last = to.tokens.at(-1);
  if (last === undefined) return;
  // digits are equally wide, so the reserve is the missing digits
  const extra = widthOf(widest, ink, to.setting) - widthOf(text, ink, to.setting);
  to.tokens[to.tokens.length - 1] = { ...last, width: last.width + Math.max(0, extra) };
}

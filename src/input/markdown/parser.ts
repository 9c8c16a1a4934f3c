// The one Markdown parser, set up as Marp sets up its own, with deckhand's inline marks.

import MarkdownIt from 'markdown-it';
import { addFootnotes } from './footnotes.ts';
import { addMarks } from './marks.ts';

/** Marp: CommonMark with HTML (only to find comments in it), tables, strikethrough, bare links, line breaks kept. */
/** Levels of lists and quotes, or of marks, within each other. A list of markdown-it is two: itself and its item. */
export const deepest = 100;

export const parser = createParser();

function createParser() {
  const markdown = new MarkdownIt('commonmark', { html: true, breaks: true, linkify: true });
  // The default of 20 drops what lies deeper, in silence; what lies deeper than this is reported by `body.ts`.
  markdown.set({ maxNesting: 2 * deepest + 4 });
  markdown.enable(['table', 'strikethrough', 'linkify']);
  // Only whole addresses become links: "example.org" or "No.it" in a text does not.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Links that must not be followed are found in the tokens, where they get a diagnostic.
  markdown.validateLink = () => true;
  addMarks(markdown);
  addFootnotes(markdown);
  return markdown;
}

// The one Markdown parser, set up as Marp sets up its own, with deckhand's inline marks.

import MarkdownIt from 'markdown-it';
import { addMarks } from './marks.ts';

/** Marp: CommonMark with HTML (only to find comments in it), tables, strikethrough, bare links, line breaks kept. */
export const parser = createParser();

function createParser() {
  const markdown = new MarkdownIt('commonmark', { html: true, breaks: true, linkify: true });
  markdown.enable(['table', 'strikethrough', 'linkify']);
  // Only whole addresses become links: "example.org" or "No.it" in a text does not.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Links that must not be followed are found in the tokens, where they get a diagnostic.
  markdown.validateLink = () => true;
  addMarks(markdown);
  return markdown;
}

import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/markdown.ts';
import type { Resolve } from '../../../src/render/marp/markdownOf.ts';
import { notesAsComment, notesAsHtml } from '../../../src/render/marp/notes.ts';
import { li, p } from '../../publications/sampleTexts.ts';

const resolve: Resolve = { reference: () => 'page 3', field: () => undefined, picture: () => '' };

/** The notes as every Marp tool reads them out of deck.md. */
function read(...blocks: readonly Block[]): readonly string[] {
  const comment = notesAsComment(blocks, resolve, 'Facilitator notes');
  const { comments, html } = new Marp({ script: false }).render(`# T\n\n<!--\n${comment}\n-->\n\nend`);
  expect(html).toContain('<p>end</p>');
  return comments.flat();
}

describe('notes in deck.md', () => {
  it.each([
    'theme: gaia',
    'class: lead',
    'Say: hello',
    'footer: x',
    '"theme": gaia',
    '_class : lead',
    '{theme: gaia}',
    '- theme: gaia',
    '? theme\n: gaia',
    '&anchor theme: gaia',
    '!!map {theme: gaia}',
    'size',
  ])('are read as written: %s', (note) => {
    const [only, ...others] = read(p(note));
    expect(only?.replace(/^Facilitator notes\n\n/, '')).toBe(note);
    expect(others).toEqual([]);
  });

  it('survive directives in later lines', () => {
    const [only] = read(p('First'), p('theme: gaia'), li(['class: lead']));
    expect(only).toBe('First\n\ntheme: gaia\n\n– class: lead');
  });

  it.each(['a --> b', 'a ---> b', 'a --!> b', '<!-- a --> b', 'a --', '-->', '<!-->', 'a -- > b', '->'])(
    'never end their comment early: %s',
    (note) => {
      expect(read(p(note), p('after'))).toEqual([expect.stringContaining('after')]);
    },
  );
});

describe('notes in deck.html', () => {
  it('are paragraphs and lists, escaped', () => {
    expect(notesAsHtml([p('**Say** <b> & "x"'), li(['one', 'two'])], resolve)).toBe(
      '<p><strong>Say</strong> &lt;b&gt; &amp; &quot;x&quot;</p><ul><li>one</li><li>two</li></ul>',
    );
  });
});

import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Picture } from '../../../src/model/markdown.ts';
import { blocksToMarkdown, type Resolve } from '../../../src/render/marp/markdownOf.ts';
import { here, li, p } from '../../publications/sampleTexts.ts';
import { shownText } from './slideText.ts';

const resolve: Resolve = {
  reference: ({ to, id }) => `${to} of ${id}`,
  field: (name) => (name === 'team' ? 'A & B_C' : undefined),
  picture: () => 'images/loop.svg',
};

/** As any Marp tool has it: emoji, links and line breaks are on. */
function html(blocks: readonly Block[]): string {
  return new Marp({ script: false }).render(`---\nmarp: true\n---\n\n${blocksToMarkdown(blocks, resolve)}`)
    .html;
}

function text(value: string): Inline {
  return { kind: 'text', text: value };
}

function paragraph(...inlines: readonly Inline[]): Block {
  return { kind: 'paragraph', inlines, readers: 'everyone', origin: here };
}

const nasty = [
  '# no heading',
  '####### seven',
  '- no list',
  '+ no list',
  '* no list',
  '1. no number',
  '12) no number',
  '> no quote',
  '--- no rule',
  '=== no underline',
  '***',
  '---',
  '```no code```',
  '`no code`',
  '*no* _emphasis_ **at** __all__',
  '2 * 3 * 4 and a_b_c',
  '[no](link) and ![no](picture)',
  '[no][reference]',
  '<b>no tag</b> and <!-- no comment -->',
  '&amp; stays, & too, and &copy;',
  'a | b | c',
  '~~no strike~~',
  '$no$ and $$no formula$$',
  ':smile: and 10:30:15',
  'back\\slash and trailing \\',
  '==no mark== and ^no^',
  'A line\nbroken by the source',
  '    no code block',
  ': no definition',
  '“quotes” – dashes … and ½',
  '{{no field}} @page(no) [[no blank]]',
  'C# and #1 and 50%',
  '## ends with ##',
];

describe('a text means the same', () => {
  it.each(nasty)('in a paragraph: %s', (value) => {
    const made = html([paragraph(text(value))]);
    expect(shownText(made)).toBe(value.replace(/\s+/g, ' ').trim());
    expect(made).not.toMatch(/<(h[1-6]|ul|ol|pre|blockquote|hr|em|strong|a |img|code|s>|del|table)/);
  });

  it.each(nasty)('in a heading: %s', (value) => {
    const made = html([
      { kind: 'heading', level: 2, inlines: [text(value)], readers: 'everyone', origin: here },
    ]);
    expect(made).toContain('<h2');
    expect(shownText(made)).toBe(value.replace(/\s+/g, ' ').trim());
  });

  it.each(nasty)('in a list: %s', (value) => {
    const made = html([
      {
        kind: 'list',
        start: undefined,
        tight: true,
        readers: 'everyone',
        origin: here,
        items: [[paragraph(text(value))], [p('end')]],
      },
    ]);
    expect(made.match(/<li>/g)).toHaveLength(2);
    expect(shownText(made)).toBe(`${value.replace(/\s+/g, ' ').trim()} end`);
  });

  it.each(nasty)('in a cell: %s', (value) => {
    const made = html([
      {
        kind: 'table',
        align: [undefined, 'end'],
        head: [[text('H')], [text(value)]],
        rows: [[[text(value)], [text('x')]]],
        readers: 'everyone',
        origin: here,
      },
    ]);
    expect(made.match(/<t[hd][ >]/g)).toHaveLength(4);
    const shown = value.replace(/\s+/g, ' ').trim();
    expect(shownText(made)).toBe(`H ${shown} ${shown} x`);
  });
});

describe('marks', () => {
  it('keeps emphasis beside letters and around punctuation', () => {
    const strong = (value: string): Inline => ({ kind: 'strong', children: [text(value)] });
    expect(html([paragraph(text('un'), strong('believ'), text('able'))])).toContain(
      'un<strong>believ</strong>able',
    );
    expect(html([paragraph(text('a'), strong('“b”'), text('c'))])).toContain('a<strong>“b”</strong>c');
    expect(html([paragraph(strong(' spaced '))])).toContain('<strong>spaced</strong>');
    expect(html([paragraph({ kind: 'emphasis', children: [strong('both')] })])).toMatch(
      /<em><strong>both<\/strong><\/em>/,
    );
  });

  it('shows blanks as their words, fields as their value, references in words', () => {
    const made = html([
      paragraph(
        { kind: 'blank', children: [text('two ends')] },
        text(' '),
        { kind: 'field', name: 'team', origin: here },
        text(' '),
        { kind: 'field', name: 'nobody', origin: here },
        text(' '),
        { kind: 'reference', to: 'page', id: 'bookends', origin: here },
      ),
    ]);
    expect(shownText(made)).toBe('two ends A & B_C ________ page of bookends');
  });

  it('keeps code as written', () => {
    expect(shownText(html([paragraph({ kind: 'code', text: 'a `tick` <b>' })]))).toBe('a `tick` <b>');
    const made = html([
      { kind: 'code', language: 'js', text: '```\nx < 1\n', readers: 'everyone', origin: here },
    ]);
    expect(shownText(made)).toBe('``` x < 1');
  });

  it('keeps links, with an address of any sort', () => {
    const made = html([
      paragraph({ kind: 'link', href: 'https://example.org/a b(c)?d=<e>', children: [text('it')] }),
    ]);
    expect(made).toContain('href="https://example.org/a%20b(c)?d=%3Ce%3E"');
  });

  it('keeps two lists in a row apart, and numbers that run on', () => {
    const made = html([li(['a']), li(['b']), li(['c'], 3)]);
    expect(made.match(/<ul>/g)).toHaveLength(2);
    expect(made).toContain('<ol start="3">');
  });

  it('breaks lines where the author broke them', () => {
    expect(html([paragraph(text('a'), { kind: 'break' }, text('# b'))])).toMatch(/a<br \/>\s*# b/);
  });
});

describe('pictures', () => {
  const picture = (alt: string, keywords: readonly string[]): Picture => ({
    kind: 'image',
    picture: undefined,
    src: 'loop.svg',
    alt,
    keywords,
    origin: here,
  });

  it('keeps words that Marp would take for its own', () => {
    const made = html([paragraph(picture('A blur to the left, w:200 wide', []))]);
    expect(made).toMatch(/alt="A blur\u2060? to the left,? w:200\u2060? wide"/);
    expect(made).not.toMatch(/filter|width:/);
  });

  it('gives Marp its own words, and a background its text', () => {
    const made = html([paragraph(picture('A corridor at night', ['bg', 'right:40%']))]);
    expect(made).toContain('data-marpit-advanced-background="background"');
    expect(made).toContain('<span class="unseen">A corridor at night</span>');
  });
});

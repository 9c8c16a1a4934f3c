// Footnotes from an author's Markdown to paper and slides.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';
import { structureText, textOf } from './pdf-checker/structureText.ts';

const starter = fileURLToPath(new URL('../templates/starter', import.meta.url));
const exercise = join('decks', 'meetings-that-end-on-time', 'exercises', 'my-next-meeting.md');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-footnotes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The starter with another body of one exercise. */
async function made(name: string, body: string) {
  const root = join(folder, name);
  cpSync(starter, root, { recursive: true });
  const file = join(root, exercise);
  const [, matter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  writeFileSync(file, `---${matter}---\n${body}`);
  const result = await build({ root, only: ['decks', 'handouts'], agenda: 'morning' });
  const at = (path: string) => readFileSync(join(root, 'out', 'meetings-that-end-on-time', 'morning', path));
  return { ...result, at, first: matter.split('\n').length + 1 };
}

const body = `
Say one **question**.[^who]

[^who]: Who needs *no answer*
  may leave.

## In the handout

The question that my meeting answers.[^1] And another.[^two]

[^1]: The first note, at the foot.
[^two]: The second note, see @page(my-next-meeting).

@lines(2)

| Who | What[^cell] |
|---|---|
| | |

[^cell]: The note of a head.

## Facilitator notes

Have an example at hand.
`;

describe('a footnote', () => {
  it('stands at the foot of its page, small, and is tagged as a note', async () => {
    const { diagnostics, at } = await made('right', body);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const bytes = at('handouts/workbook.pdf');
    expect(checkPdf(bytes)).toEqual([]);
    const page = readText(bytes).find((one) =>
      linesOf(one).some(({ text }) => text.includes('The first note')),
    );
    const lines = page === undefined ? [] : linesOf(page);
    const of = (words: string) => lines.find(({ text }) => text.includes(words));
    expect(of('The first note')).toBeDefined();
    expect(of('The second note, see page')).toBeDefined();
    expect(
      Math.abs((of('The first note')?.y ?? 0) - (of('The question that my meeting')?.y ?? 0)),
    ).toBeGreaterThan(300);
    const heard = structureText(bytes).map(textOf).join(' ').replaceAll(/\s+/g, ' ');
    expect(heard).toContain('my meeting answers. 1 And another. 2');
    expect(heard).toContain('1The first note, at the foot.');
    expect(bytes.toString('latin1')).toContain('/S /Note');
  }, 30_000);

  it('stands below the text of its slide', async () => {
    const { at } = await made('slide', body);
    const html = at('deck.participants.html').toString('utf8');
    expect(html).toMatch(/<strong>question<\/strong>\.¹/);
    expect(html).toMatch(/¹.Who needs <em>no answer<\/em> may leave\./);
    expect(html).not.toContain('[^');
  }, 30_000);

  it.each([
    ['without a text', 'One question.[^1]\n', 'has no text here'],
    ['that nothing calls', 'One question.\n\n[^1]: Lost.\n', 'is called nowhere'],
    ['without words', 'One question.[^1]\n\n[^1]:\n', 'has no words'],
    ['with two texts', 'One question.[^1]\n\n[^1]: One.\n\n[^1]: Two.\n', 'comes twice'],
    [
      'whose text stands where others read',
      'One question.[^1]\n\n## Facilitator notes\n\n[^1]: For you alone.\n',
      'is called in another section',
    ],
  ])('%s is an error with its place', async (name, text, message) => {
    const { diagnostics } = await made(name.replaceAll(' ', '-'), `\n${text}`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['footnote-has-its-text']);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.location.file).toBe(exercise);
  });

  it('goes on in the lines that follow its text, and in paragraphs that are indented', async () => {
    const note =
      'This note is so long\nthat it breaks.\n\n    Its second paragraph\nbreaks, too.\n\nThe body.\n';
    const inList = '- An item.[^b]\n\n  [^b]: A note in a list\n  that breaks.\n- Next.\n';
    const { diagnostics, at } = await made('long', `\n# T\n\nOne.[^1]\n\n[^1]: ${note}\n---\n\n${inList}`);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const html = at('deck.participants.html').toString('utf8');
    expect(html).toMatch(
      /¹.This note is so long that it breaks\.<br \/>\s*Its second paragraph breaks, too\.<\/p>/,
    );
    expect(html).toMatch(/<p>The body\.<\/p>/);
    expect(html).toMatch(/¹.A note in a list that breaks\.<\/p>/);
    expect(html).not.toContain('<pre>');
  }, 30_000);

  it.each([
    ['a list', '[^1]: Words.\n\n    - one\n', 'holds more than words', 4],
    ['a numbered list', '[^1]: Words.\n\n    2. two\n', 'holds more than words', 4],
    ['a table', '[^1]: Words.\n  | a | b |\n  |---|---|\n', 'holds more than words', 3],
    ['lines', '[^1]: Words.\n\n    @lines(2)\n', 'holds more than words', 4],
    ['another note', '[^1]: Words.[^2]\n\n[^2]: More.\n', 'the text of another one', 2],
  ])('does not hold %s', async (name, text, message, line) => {
    const { diagnostics, first } = await made(name.replaceAll(' ', '-'), `\nOne.[^1]\n${text}`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['footnote-is-plain']);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.location.line).toBe(first + line);
  });

  it.each([
    ['a blank', 'A [[blank[^1]]].', 'a blank'],
    ['a link', 'A [link[^1]](https://example.org) here.', 'a link'],
  ])('is not called within %s', async (name, text, message) => {
    const { diagnostics } = await made(`within-${name.slice(2)}`, `\n${text}\n\n[^1]: Words.\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['footnote-is-plain']);
    expect(errors[0]?.message).toContain(message);
  });

  it('is plain text in code and after a backslash', async () => {
    const { diagnostics } = await made('plain', '\nWrite `[^1]` or \\[^1] here.\n');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

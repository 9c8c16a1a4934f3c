import { describe, expect, it } from 'vitest';
import { type LaidOutAgenda, layoutAgenda } from '../../../../src/build/layoutAgenda.ts';
import { createPress } from '../../../../src/build/press.ts';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import { planAgenda } from '../../../../src/plan/planAgenda.ts';
import { findIn } from '../../../findIn.ts';

const words = (count: number, word = 'words') => Array.from({ length: count }, () => word).join(' ');
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsausschuss';
const agenda = '{id: short, minutes: 15, items: [{exercise: pairs}]}';

async function layOut(slide: string, { agendas = agenda, fit = false } = {}): Promise<LaidOutAgenda> {
  const { project } = findIn({
    'decks/tea/workshop.md': `---\ntitle: Tea\nagendas: [${agendas}]\n---\nWelcome\n`,
    'decks/tea/exercises/pairs.md': `---\ntitle: In pairs\nminutes: 15\nvariants: {video: same}\n---\nAsk.\n\n---\n\n${slide}`,
    'decks/tea/images/tall.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1600"/>',
  });
  const [workshop] = project.workshops;
  const [first] = workshop?.agendas ?? [];
  if (workshop === undefined || first === undefined) throw new Error('the project is wrong');
  return layoutAgenda(planAgenda(workshop, first), createPress(await loadFonts()), fit);
}

async function findings(slide: string, options = {}): Promise<readonly string[]> {
  const { diagnostics } = await layOut(slide, options);
  return diagnostics.map(({ code, location: { file, line } }) => `${file}:${line} ${code}`);
}

/** The line on which the slide begins. */
const start = 10;
const pairs = 'decks/tea/exercises/pairs.md';

describe('what has no room on a slide', () => {
  it('a long list goes on on further slides', async () => {
    const { deck, diagnostics } = await layOut(`# A list\n\n${'- an item of some words\n'.repeat(30)}`);
    expect(diagnostics).toEqual([]);
    expect(deck.slides.filter(({ layout }) => layout === 'free').length).toBeGreaterThan(2);
  });

  it('a long list within an item cannot be divided: the first line that leaves is named', async () => {
    const [first, ...more] = await findings(`# A list\n\n- an item\n${'  - one within\n'.repeat(30)}`);
    expect(more).toEqual([]);
    const [, line, code] = /:(\d+) (.*)$/.exec(first ?? '') ?? [];
    expect(code).toBe('slide-text-fits');
    expect(Number(line)).toBeGreaterThan(start + 8);
    expect(Number(line)).toBeLessThan(start + 14);
  });

  it('a cell of a table that is too high', async () => {
    expect(await findings(`# A table\n\n| One | Two |\n|---|---|\n| ${words(200)} | b |\n`)).toEqual([
      `${pairs}:${start + 2} slide-text-fits`,
    ]);
  });

  it('a table so wide that its words break', async () => {
    const row = `| ${words(9, '| Zuständigkeit').slice(2)} |`;
    expect(await findings(`# A table\n\n${row}\n|${'---|'.repeat(9)}\n${row}\n`)).toContain(
      `${pairs}:${start + 2} words-are-whole`,
    );
  });

  it('a long word', async () => {
    expect(await findings(`# A word\n\n${long}\n`)).toEqual([`${pairs}:${start + 2} words-are-whole`]);
  });

  it('an address may be broken anywhere', async () => {
    expect(await findings(`# An address\n\n<https://example.org/${'a'.repeat(120)}>\n`)).toEqual([]);
  });

  it('a large picture under a long title', async () => {
    const slide = `# ${words(24)}\n\n![A tower](../images/tall.svg)\n\n![The same](../images/tall.svg)\n`;
    expect(await findings(slide)).toContain(`${pairs}:${start + 2} slide-text-fits`);
  });

  it('a large picture alone is made to fit', async () => {
    const { deck, diagnostics } = await layOut('# A tower\n\n![A tower](../images/tall.svg)\n');
    expect(diagnostics).toEqual([]);
    expect(deck.slides.some(({ layout }) => layout === 'picture')).toBe(true);
  });

  it('text under the speaker’s picture', async () => {
    const items = `[{section: "${words(20, 'onward')}", minutes: 0}, {exercise: pairs}]`;
    const agendas = `{id: short, delivery: video, minutes: 15, items: ${items}}`;
    expect(await findings('', { agendas })).toEqual(['decks/tea/workshop.md:3 camera-corner-is-free']);
  });
});

describe('--fit', () => {
  const slide = `# ${words(20)}\n\n- an item\n${'  - one within\n'.repeat(6)}`;

  it('shrinks the type of the whole deck, and never splits a slide', async () => {
    const before = await layOut(slide);
    const after = await layOut(slide, { fit: true });
    expect(before.diagnostics.map(({ code }) => code)).toEqual(['slide-text-fits']);
    expect(before.diagnostics[0]?.hints.join()).toContain('--fit');
    expect(after.diagnostics).toEqual([]);
    expect(after.deck.scale).toBeLessThan(1);
    expect(after.deck.slides).toEqual(before.deck.slides);
  });

  it('leaves a deck alone that fits', async () => {
    expect((await layOut('Ask.', { fit: true })).deck.scale).toBe(1);
  });

  it('has a limit', async () => {
    const { deck, diagnostics } = await layOut(`# A list\n\n- an item\n${'  - one within\n'.repeat(30)}`, {
      fit: true,
    });
    expect(deck.scale).toBe(0.8);
    expect(diagnostics.map(({ code }) => code)).toEqual(['slide-text-fits']);
    expect(diagnostics[0]?.hints.join()).not.toContain('--fit');
  });
});

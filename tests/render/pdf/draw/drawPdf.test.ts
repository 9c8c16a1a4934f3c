import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createFonts } from '../../../../src/fonts/Fonts.ts';
import { layoutCards } from '../../../../src/render/pdf/cards/layoutCards.ts';
import { drawPdf } from '../../../../src/render/pdf/draw/drawPdf.ts';
import { settleHandout } from '../../../../src/render/pdf/settleHandout.ts';
import { checkPdf } from '../../../pdf-checker/checkPdf.ts';
import { linesOf, readText } from '../../../pdf-checker/readText.ts';
import { fonts } from '../lay.ts';
import {
  grid,
  handout,
  link,
  noLabels,
  paragraph,
  sampleCards,
  sampleWorkbook,
  text,
  title,
} from '../sample.ts';

const meta = { date: new Date(Date.UTC(2026, 2, 12)), creator: 'deckhand' };
const draw = (document = sampleWorkbook()) => drawPdf(settleHandout(document, noLabels, fonts), fonts, meta);

/** All streams that are content, unpacked. */
function contents(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const end = file.indexOf('\nendstream', at);
    try {
      const unpacked = inflateSync(file.subarray(at + 7, end)).toString('latin1');
      if (/\bBDC\b/.test(unpacked)) parts.push(unpacked);
    } catch {
      // not a packed stream: metadata
    }
  }
  return parts.join('\n');
}

describe('a finished file', () => {
  test('has nothing that the checker finds', async () => {
    for (const more of [{}, { paper: 'letter', duplex: 'none', edition: 'filled' }] as const) {
      expect(checkPdf(await draw(sampleWorkbook(more)))).toEqual([]);
    }
    expect(checkPdf(await drawPdf(layoutCards(sampleCards(), fonts), fonts, meta))).toEqual([]);
  });

  test('is the same, byte for byte, each time', async () => {
    const [one, other] = [await draw(), await draw()];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('is copied with common spaces and hyphens, whichever came first', async () => {
    const words = '10\u00a0km co\u2011author';
    const plain = '10 km co-author';
    const read = readText(await draw(handout([paragraph(words), paragraph(plain)])));
    const copied = read.flatMap(linesOf).map((line) => line.text);
    expect(copied.filter((line) => line === plain)).toHaveLength(2);
  });

  test('does not depend on what was drawn before it', async () => {
    const clean = createFonts((id) => fonts.face(id).font);
    const alone = await drawPdf(settleHandout(handout([paragraph('alone')]), noLabels, clean), clean, meta);
    const after = await draw(handout([paragraph('alone')]));
    expect(Buffer.compare(alone, after)).toBe(0);
  });

  test('prints black with the black plate alone', async () => {
    const operators = contents(await draw());
    expect(operators).toMatch(/\d g\n/);
    expect(operators).not.toMatch(/\b(rg|RG|k|K)\n/);
  });

  test('holds titles that XML and PDF would trip over', async () => {
    const bytes = await draw(handout([paragraph('x')], { title: 'Q&A (1) <ő>' }));
    expect(Buffer.from(bytes).toString('utf8')).toContain('Q&amp;A (1) &lt;ő&gt;');
    expect(checkPdf(bytes)).toEqual([]);
  });

  test('counts all entries of its outline', async () => {
    const bytes = await draw(handout([title(1, 'a'), title(2, 'b'), title(3, 'c'), title(1, 'd')]));
    expect(Buffer.from(bytes).toString('latin1')).toMatch(
      /\/Type \/Outlines \/First \d+ 0 R \/Last \d+ 0 R \/Count 4/,
    );
  });

  test('prints an address after its link and opens it', async () => {
    const document = handout([
      paragraph([link('the guide', 'https://intranet.example.org/guide/'), text('.')]),
    ]);
    const layout = settleHandout(document, noLabels, fonts);
    const words = layout.pages[0]?.items.flatMap((item) => (item.kind === 'text' ? item.runs : [])) ?? [];
    expect(words.map((run) => run.text).join('')).toContain('the guide (intranet.example.org/guide)');
    const file = Buffer.from(await draw(document)).toString('latin1');
    expect(file).toContain('/URI (https://intranet.example.org/guide/)');
    expect(file).toContain('/OBJR');
  });

  test('has a figure with its alt text and area for a picture, and none for decoration', async () => {
    const bytes = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>',
    );
    const picture = { path: 'a.svg', type: 'svg', bytes, width: 80, height: 40 } as const;
    const base = {
      kind: 'picture',
      picture,
      readers: 'everyone',
      origin: { file: 'a.md', line: 1, column: 1 },
    } as const;
    const file = await draw(
      handout([title(1, 'Pictures'), { ...base, alt: 'A loop' }, { ...base, alt: '' }]),
    );
    expect(checkPdf(file)).toEqual([]);
    expect(
      Buffer.from(file)
        .toString('latin1')
        .match(/\/S \/Figure/g),
    ).toHaveLength(1);
  });

  test('keeps a table over pages in one piece', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`row ${index}`, 'text']);
    expect(checkPdf(await draw(handout([title(1, 'Table'), grid(['A', 'B'], rows)])))).toEqual([]);
  });
});

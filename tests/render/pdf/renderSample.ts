// Writes the sample workbook as PDFs into a folder, to be looked at: node tests/render/pdf/renderSample.ts DIR

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutCards } from '../../../src/render/pdf/cards/layoutCards.ts';
import { drawPdf } from '../../../src/render/pdf/draw/drawPdf.ts';
import { loadFonts } from '../../../src/render/pdf/fonts/loadFonts.ts';
import { settleHandout } from '../../../src/render/pdf/settleHandout.ts';
import { noLabels, sampleCards, sampleWorkbook } from './sample.ts';

const folder = process.argv[2] ?? 'out';
mkdirSync(folder, { recursive: true });
const fonts = await loadFonts();
const meta = { date: new Date(0), creator: 'deckhand' };
const labels = {
  ...noLabels,
  slide: new Map([
    ['principle:bookends', 6],
    ['exercise:bookends', 9],
    ['principle:words', 21],
    ['exercise:word-swap', 24],
  ] as const),
};
for (const [name, more] of [
  ['a4', {}],
  ['letter', { paper: 'letter', duplex: 'none', edition: 'filled' }],
] as const) {
  const layout = settleHandout(sampleWorkbook(more), labels, fonts);
  for (const { message } of layout.diagnostics) process.stdout.write(`${message}\n`);
  writeFileSync(join(folder, `sample-${name}.pdf`), await drawPdf(layout, fonts, meta));
}
for (const [name, more] of [
  ['a4', {}],
  ['letter', { paper: 'letter' }],
] as const) {
  const layout = layoutCards(sampleCards(more), fonts);
  for (const { message } of layout.diagnostics) process.stdout.write(`${message}\n`);
  writeFileSync(join(folder, `cards-${name}.pdf`), await drawPdf(layout, fonts, meta));
}

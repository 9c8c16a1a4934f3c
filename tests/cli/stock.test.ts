import { expect, test } from 'vitest';
import { stockIds } from '../../src/model/stock/catalogue.ts';
import { runCli } from './runCli.ts';

test('lists every stock, those of one paper if asked', async () => {
  const { out, code } = await runCli(['stock']);
  expect(code).toBe(0);
  for (const id of stockIds) expect(out).toContain(`  ${id} `);
  const letter = await runCli(['stock', '--paper', 'letter']);
  expect(letter.out).toContain('avery-5371');
  expect(letter.out).not.toContain('-on-a4');
});

test('shows one with its measures, its source and a drawing', async () => {
  const { out } = await runCli(['stock', 'avery-c32015']);
  expect(out).toContain('17 mm from the left, 31.5 mm from the top');
  expect(out).toMatch(/source +the template database/);
  expect(out).toMatch(/│ +\+-{10,}\+ +\+-{10,}\+ +│/);
});

test('draws it as SVG, a rectangle a card, folds dashed', async () => {
  const { out } = await runCli(['stock', 'avery-5305', '--svg']);
  expect(out).toMatch(/^<svg .*width="215.9mm" height="279.4mm"/);
  expect(out.match(/<rect x=/g)).toHaveLength(2);
  expect(out).toContain('M0 76.2h215.9');
  expect(out).toContain('M0 203.2h215.9');
});

test('gives programs the data', async () => {
  const { out } = await runCli(['stock', 'a7-on-a4', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({ width: 74, height: 105, columns: 2, rows: 2, left: 28, top: 40.5 });
});

test('an unknown stock comes with the nearest; a drawing needs a stock', async () => {
  expect(await runCli(['stock', 'avery-5317'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('avery-5371'),
  });
  expect(await runCli(['stock', '--svg'])).toMatchObject({ code: 2, out: '' });
});

test('`--copies` is passed on', async () => {
  const { asked } = await runCli(['build', '--copies', '12']);
  expect(asked).toMatchObject([{ copies: 12 }]);
});

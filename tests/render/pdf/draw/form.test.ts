import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fonts } from '../../../../src/fonts/Fonts.ts';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import { withEntries } from '../../../../src/publications/form/withEntries.ts';
import type { PrintBlock } from '../../../../src/publications/Handout.ts';
import { drawPdf } from '../../../../src/render/pdf/draw/drawPdf.ts';
import { settleHandout } from '../../../../src/render/pdf/settleHandout.ts';
import { checkPdf } from '../../../pdf-checker/checkPdf.ts';
import { blank, field, handout, lines, noLabels, origin, paragraph, rule, text } from '../sample.ts';
import { answer, sampleForm } from '../sampleParts.ts';

let fonts: Fonts;
let form: Uint8Array;
const meta = { date: new Date(0), creator: 'deckhand' };
beforeAll(async () => {
  fonts = await loadFonts();
  form = await drawPdf(settleHandout(sampleForm(), noLabels, fonts), fonts, meta);
});

describe('a form', () => {
  test('has nothing that the checker finds', () => {
    expect(checkPdf(form)).toEqual([]);
  });

  test('holds what is filled in', async () => {
    const filled = await PDFDocument.load(form, { updateMetadata: false });
    const fields = filled.getForm();
    fields.getTextField('change').setText('More time for the relay.');
    fields.getTextField('when-1').setText('Monday');
    fields.getCheckBox('use-2').check();
    fields.getRadioGroup('useful').select('4');
    fields.getRadioGroup('part').select('3');
    const again = (await PDFDocument.load(await filled.save())).getForm();
    expect(again.getTextField('change').getText()).toBe('More time for the relay.');
    expect(again.getTextField('when-1').getText()).toBe('Monday');
    expect(again.getCheckBox('use-2').isChecked()).toBe(true);
    expect(again.getCheckBox('use-1').isChecked()).toBe(false);
    expect(again.getRadioGroup('useful').getSelected()).toBe('4');
    expect(again.getRadioGroup('part').getSelected()).toBe('3');
  });

  test('has its fields in the order of the page', async () => {
    const fields = (await PDFDocument.load(form)).getForm().getFields();
    expect(fields.map((field) => field.getName())).toEqual([
      'useful',
      'part',
      'use-1',
      'use-2',
      'use-3',
      'before-1',
      'now-1',
      'before-2',
      'now-2',
      'change',
      'when-1',
      'what-1',
      'when-2',
      'what-2',
    ]);
  });

  test('has fields on rules, blanks, lines, frames and empty cells, where one writes on paper', async () => {
    const cell = (words: string) => (words === '' ? [] : [text(words)]);
    const table: PrintBlock = {
      kind: 'table',
      head: ['What', 'Who'].map(cell),
      align: [],
      rows: [['Call', ''].map(cell)],
      readers: 'everyone',
      origin,
    };
    const blocks: PrintBlock[] = [
      paragraph([text('Name: '), rule]),
      paragraph([text('Dear '), field('participant'), text(', a '), blank('welcome'), text(' first.')]),
      paragraph('What else?'),
      lines(3),
      table,
      { kind: 'writing-box', height: 30, label: 'Ideas', readers: 'everyone', origin },
    ];
    const layout = settleHandout(withEntries(handout(blocks, { form: true })), noLabels, fonts);
    const items = layout.pages.flatMap((page) => page.items);
    const fields = items.filter((item) => item.kind === 'field');
    expect(fields.map((item) => [item.field.name, item.field.multiline === true])).toEqual([
      ['name_1', false],
      ['participant_1', false],
      ['dear-a_1', false],
      ['what-else_1', true],
      ['who-call_1', true],
      ['ideas_1', true],
    ]);
    const rules = items.flatMap((item) => (item.kind === 'rule' && item.dy === 0 ? [item] : []));
    for (const one of fields.slice(0, 3))
      expect(rules.some(({ x, dx, y }) => x === one.x && dx === one.width && y > one.y + 10)).toBe(true);
    expect(fields.every(({ tag }) => layout.structure[tag]?.type === 'Form')).toBe(true);
    const bytes = await drawPdf(layout, fonts, meta);
    expect(checkPdf(bytes)).toEqual([]);
    const written = (await PDFDocument.load(bytes)).getForm().getFields();
    expect(written.map((one) => one.getName())).toEqual(fields.map((one) => one.field.name));
  });

  test('of large print is typed in its own size', () => {
    const blocks: PrintBlock[] = [paragraph([text('Name: '), rule]), lines(2)];
    const sizes = (print: 'clear' | 'large') =>
      settleHandout(withEntries(handout(blocks, { form: true, print })), noLabels, fonts).pages.flatMap(
        (page) => page.items.flatMap((item) => (item.kind === 'field' ? [item.field.size] : [])),
      );
    expect(sizes('clear')).toEqual([11, 11]);
    expect(sizes('large')).toEqual([18, 18]);
  });

  test('leaves no appearance to the viewer', () => {
    expect(Buffer.from(form).toString('latin1')).toContain('/NeedAppearances false');
  });

  test('on paper has boxes and no fields', async () => {
    const paper = await drawPdf(settleHandout(sampleForm({ form: false }), noLabels, fonts), fonts, meta);
    expect(Buffer.from(paper).toString('latin1')).not.toContain('/AcroForm');
    expect(checkPdf(paper)).toEqual([]);
  });

  test('with two fields of one name is an error at the second', () => {
    const ask = answer('same', 'Same?', { kind: 'text', lines: 1, ruled: true });
    const second = { ...ask, origin: { ...ask.origin, line: 9 } };
    const { diagnostics } = settleHandout(sampleForm({ blocks: [ask, second] }), noLabels, fonts);
    expect(diagnostics.map(({ code, location }) => [code, location.line])).toEqual([['ids-are-unique', 9]]);
  });
});

test('a merge field alone in a blank is typed in as that blank', async () => {
  const hidden = { kind: 'blank', children: [field('team')] } as const;
  const asked = withEntries(handout([paragraph([text('Our team '), hidden, text(' wins')])], { form: true }));
  const bytes = await drawPdf(settleHandout(asked, noLabels, fonts), fonts, meta);
  expect(checkPdf(bytes)).toEqual([]);
  const fields = (await PDFDocument.load(bytes)).getForm().getFields();
  expect(fields.map((one) => one.getName())).toEqual(['our-team_1']);
});

import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renameCells } from '../../../src/render/browser/pdf/cellIds.ts';

/** A head that a cell points at, both in an index, as the browser names them. */
async function tableWith(head: string, cell: string): Promise<string> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const of = (text: string) => PDFString.of(text);
  context.register(context.obj({ ID: of(head), Alt: of('node') }));
  context.register(context.obj({ ID: of(cell), A: [{ O: 'Table', Headers: [of(head)] }] }));
  context.register(context.obj({ Names: [of(head), of(cell)], Limits: [of(head), of(cell)] }));
  renameCells(document);
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => `${object}`)
    .join('\n');
}

test('cells have the same names, whatever the browser showed before', async () => {
  const one = await tableWith('node00000049', 'node00000050');
  expect(one).toBe(await tableWith('node00000112', 'node00000668'));
  expect(one.match(/cell000001/g)).toHaveLength(4);
  expect(one.match(/cell000002/g)).toHaveLength(3);
  expect(one).toContain('(node)');
});

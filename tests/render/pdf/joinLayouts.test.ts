// Several documents in one file: what has a name in each of them has one of its own in the file.

import { expect, test } from 'vitest';
import type { Inline } from '../../../src/model/markdown.ts';
import { drawPdf } from '../../../src/render/pdf/draw/drawPdf.ts';
import { joinLayouts } from '../../../src/render/pdf/joinLayouts.ts';
import { checkPdf } from '../../pdf-checker/checkPdf.ts';
import { fonts, lay } from './lay.ts';
import { origin, paragraph, text } from './sample.ts';

test('notes of two documents keep ids of their own', async () => {
  const note: Inline = { kind: 'footnote', children: [text('A note.')], origin };
  const layout = lay([paragraph([text('Called'), note, text(' here.')])]);
  const parts = ['one', 'two'].map((id) => ({ id, name: id, layout }));
  const joined = joinLayouts('Both', 'en', parts);
  expect(joined.structure.flatMap(({ id }) => id ?? [])).toEqual(['one-note-1', 'two-note-1']);
  expect(checkPdf(await drawPdf(joined, fonts, { date: new Date(0), creator: 'deckhand' }))).toEqual([]);
});

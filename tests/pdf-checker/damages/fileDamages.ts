// A damage for each rule of rules/file.ts.

import { PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { fileRules } from '../rules/file.ts';
import { type Damage, type Damages, find, findRef, inBytes, inContent, inObjects, set } from './Damage.ts';

/** Before the table, whose start is then counted anew. */
const addUnlistedObject: Damage = async (good) => {
  const text = Buffer.from(good).toString('latin1');
  const object = '999 0 obj\nnull\nendobj\n';
  const longer = text.replace('\nxref\n', `\n${object}xref\n`);
  const moved = longer.replace(
    /startxref\n(\d+)/,
    (_, start) => `startxref\n${Number(start) + object.length}`,
  );
  return Uint8Array.from(Buffer.from(moved, 'latin1'));
};

export const fileDamages = {
  'version-is-1.7': {
    'an older header': inBytes(/%PDF-1\.7/, () => '%PDF-1.6'),
    'another version in the catalogue': inObjects((file) => set(file, file.catalog, 'Version', '2.0')),
  },
  'file-is-not-encrypted': {
    'an encryption dictionary': inObjects((file) => {
      file.context.trailerInfo.Encrypt = file.context.obj({ Filter: 'Standard' });
    }),
  },
  'cross-references-hit': {
    'an entry that points elsewhere': inBytes(/\n\d{10} 00000 n/, () => '\n0000000003 00000 n'),
    'an entry of another length': inBytes(/(\d{10} 00000) n \n/, (entry) => entry.replace('n \n', 'n\n ')),
    'a table that is not where it should be': inBytes(/startxref\n\d/, () => 'startxref\n0'),
    'an object that is in no entry': addUnlistedObject,
  },
  'trailer-is-complete': {
    'no ID': inBytes(/\/ID \[/, () => '/XD ['),
    'another Size': inBytes(/\/Size \d/, () => '/Size 9'),
  },
  'objects-parse': {
    'an object without an end': inBytes(/\(PDFKit\)\nendobj/, () => '(PDFKit)\nendxxx'),
    'an object that is no value': inBytes(/\(PDFKit\)/, () => '>PDFKit>'),
  },
  'stream-lengths-fit': {
    'a Length that is too small': inBytes(/\/Length \d+/, (entry) => entry.replace(/\d/g, '1')),
  },
  'streams-decode': {
    'a picture of other bytes': inObjects((file) => {
      const dict = find(file, 'Subtype', 'Image');
      const image = PDFRawStream.of(dict, Uint8Array.of(1, 2, 3));
      file.context.assign(findRef(file, 'Subtype', 'Image'), image);
    }),
  },
  'references-lead-to-objects': {
    'a reference to nothing': inObjects((file) => set(file, file.catalog, 'PieceInfo', PDFRef.of(9999))),
  },
  'pages-have-boxes': {
    'a MediaBox without an area': inObjects((file) =>
      set(file, file.getPage(0).node, 'MediaBox', [0, 0, 0, 0]),
    ),
    'a TrimBox beyond the page': inObjects((file) =>
      set(file, file.getPage(0).node, 'TrimBox', [-9, 0, 100, 100]),
    ),
    'a BleedBox beyond the page': inObjects((file) =>
      set(file, file.getPage(0).node, 'BleedBox', [0, 0, 900, 900]),
    ),
  },
  'content-parses': {
    'an unknown operator': inContent(1, (content) => `${content}\n1 2 bogus`),
    'an operand too few': inContent(1, (content) => `${content}\n1 w 2 3 d w`),
    'a string without an end': inContent(1, (content) => `${content}\n(open`),
  },
  'content-is-balanced': {
    'a state that is kept': inContent(1, (content) => `${content}\nq`),
    'a state that was not kept': inContent(1, (content) => `${content}\nQ`),
    'a mark without an end': inContent(1, (content) => `${content}\n/Span BMC`),
    'an end without a mark': inContent(1, (content) => `${content}\nEMC`),
    'text without an end': inContent(1, (content) => `${content}\nBT`),
  },
  'resources-exist': {
    'a state that is no resource': inContent(1, (content) => `${content}\n/Nowhere gs`),
    'a picture that is no resource': inContent(1, (content) => `${content}\n/Nowhere Do`),
  },
} satisfies Readonly<Record<keyof typeof fileRules, Damages>>;

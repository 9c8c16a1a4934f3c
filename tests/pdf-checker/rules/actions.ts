// Rules that keep a file passive: it links to the web and within itself, and does and asks for nothing else.

import { at, catalogOf, dictAt, type Pdf } from '../reading/Pdf.ts';
import { asDict, asName, asText, isKind, type PdfDict, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

/** All dictionaries of an object, those inside it included. */
function* dictsIn(value: PdfValue): Generator<PdfDict> {
  if (isKind(value, 'array')) for (const item of value.items) yield* dictsIn(item);
  const dict = asDict(value);
  if (!dict) return;
  yield dict;
  for (const item of dict.entries.values()) yield* dictsIn(item);
}

function eachDict(pdf: Pdf, check: (dict: PdfDict, num: number) => readonly Problem[]): readonly Problem[] {
  return [...pdf.objects].flatMap(([num, value]) => [...dictsIn(value)].flatMap((dict) => check(dict, num)));
}

const harmless = new Set(['GoTo', 'URI']);
const webAddress = /^(https?:\/\/|mailto:)/i;

function judgeAction(pdf: Pdf, action: PdfDict, num: number): readonly Problem[] {
  const type = asName(at(pdf, action, 'S')) ?? '';
  if (!harmless.has(type)) return [{ message: `object ${num} has a ${type} action` }];
  if (type !== 'URI') return [];
  const address = asText(at(pdf, action, 'URI')) ?? '';
  return unless(webAddress.test(address), `object ${num} links to "${address}", neither web nor mail`);
}

/** An action stands under A; a structure element's A holds attributes, which have an owner O and no S. */
function actionsOf(pdf: Pdf, dict: PdfDict, num: number): readonly Problem[] {
  const action = asDict(at(pdf, dict, 'A'));
  const chained = asName(at(pdf, dict, 'Type')) === 'Action' ? dict : undefined;
  return [action, chained].flatMap((found) => (found?.entries.has('S') ? judgeAction(pdf, found, num) : []));
}

function filesHoldNothingActive({ pdf }: ReadPdf): readonly Problem[] {
  const catalog = catalogOf(pdf);
  const names = dictAt(pdf, catalog, 'Names').entries;
  return [
    ...unless(!catalog.entries.has('OpenAction'), 'the document acts when it is opened'),
    ...unless(!names.has('JavaScript'), 'the document has scripts'),
    ...unless(at(pdf, catalog, 'AcroForm', 'XFA') === null, 'the form is an XFA form'),
    ...eachDict(pdf, (dict, num) => [
      ...unless(!dict.entries.has('AA'), `object ${num} acts on events`),
      ...unless(!dict.entries.has('JS'), `object ${num} has a script`),
      ...actionsOf(pdf, dict, num),
    ]),
  ];
}

function nothingLiesOutside({ pdf }: ReadPdf): readonly Problem[] {
  const streams = [...pdf.objects].filter(([, value]) => isKind(value, 'stream'));
  return [
    ...streams.flatMap(([num, value]) =>
      unless(!asDict(value)?.entries.has('F'), `the stream of object ${num} lies in another file`),
    ),
    ...eachDict(pdf, (dict, num) => [
      ...unless(
        asName(at(pdf, dict, 'Type')) !== 'Filespec' && !dict.entries.has('EF'),
        `object ${num} names a file`,
      ),
      ...unless(!dict.entries.has('OPI'), `object ${num} stands for a picture elsewhere`),
    ]),
  ];
}

export const actionRules = {
  'files-hold-nothing-active': filesHoldNothingActive,
  'nothing-lies-outside-the-file': nothingLiesOutside,
} satisfies RuleTable;

// Rules of the file itself: its frame, objects, streams, references, page boxes and the syntax of its content.

import { rectangleAt } from '../content/readPages.ts';
import { DecodeFault } from '../reading/decodeStream.ts';
import { at, catalogOf, type FileFault, type Pdf, streamBytes } from '../reading/Pdf.ts';
import { asName, isKind, latin1, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Check, type Problem, type RuleTable, unless } from './Rule.ts';

function faultsOf(rule: FileFault['rule']): Check {
  return ({ pdf }) => pdf.faults.filter((fault) => fault.rule === rule).map(({ message }) => ({ message }));
}

function contentFaultsOf(rule: string): Check {
  return ({ pages }) =>
    pages.flatMap((page) =>
      [...page.events, ...page.appearances].flatMap((event) =>
        event.kind === 'fault' && event.rule === rule ? [{ message: event.message, page: page.number }] : [],
      ),
    );
}

function versionIs17({ pdf }: ReadPdf): readonly Problem[] {
  const header = latin1(pdf.bytes.subarray(0, 8));
  const override = asName(at(pdf, catalogOf(pdf), 'Version'));
  const holds = header === '%PDF-1.7' && (override === undefined || override === '1.7');
  return unless(
    holds,
    `the file begins with "${header}"${override ? ` and its catalogue says ${override}` : ''}`,
  );
}

function decodes(pdf: Pdf, num: number, value: PdfValue): readonly Problem[] {
  if (!isKind(value, 'stream')) return [];
  try {
    streamBytes(pdf, value);
    return [];
  } catch (error) {
    if (!(error instanceof DecodeFault)) throw error;
    return [{ message: `the stream of object ${num} does not decode: ${error.message}` }];
  }
}

/** Every reference anywhere in a value. */
function* referencesIn(value: PdfValue): Generator<number> {
  if (isKind(value, 'ref')) yield value.num;
  if (isKind(value, 'array')) for (const item of value.items) yield* referencesIn(item);
  if (isKind(value, 'dict')) for (const item of value.entries.values()) yield* referencesIn(item);
  if (isKind(value, 'stream')) yield* referencesIn(value.dict);
}

function referencesLeadToObjects({ pdf }: ReadPdf): readonly Problem[] {
  const sources: readonly (readonly [string, PdfValue])[] = [
    ...[...pdf.objects].map(([num, value]) => [`object ${num}`, value] as const),
    ['the trailer', pdf.trailer],
  ];
  return sources.flatMap(([source, value]) =>
    [...referencesIn(value)]
      .filter((num) => !pdf.objects.has(num))
      .map((num) => ({ message: `${source} refers to object ${num}, which does not exist` })),
  );
}

type Rectangle = NonNullable<ReturnType<typeof rectangleAt>>;

function contains(outer: Rectangle, inner: Rectangle): boolean {
  const slack = 0.01;
  return (
    inner[0] >= outer[0] - slack &&
    inner[1] >= outer[1] - slack &&
    inner[2] <= outer[2] + slack &&
    inner[3] <= outer[3] + slack
  );
}

function pagesHaveBoxes({ pdf, pages }: ReadPdf): readonly Problem[] {
  if (pages.length === 0) return [{ message: 'the file has no pages' }];
  return pages.flatMap(({ dict, number, mediaBox }) => {
    const [width, height] = [mediaBox[2] - mediaBox[0], mediaBox[3] - mediaBox[1]];
    const bleed = rectangleAt(pdf, dict, 'BleedBox') ?? mediaBox;
    const trim = rectangleAt(pdf, dict, 'TrimBox') ?? bleed;
    return [
      ...unless(width > 0 && height > 0, 'the page has no MediaBox with an area', number),
      ...unless(contains(mediaBox, bleed), 'the BleedBox reaches out of the MediaBox', number),
      ...unless(contains(bleed, trim), 'the TrimBox reaches out of the BleedBox', number),
    ];
  });
}

export const fileRules = {
  'version-is-1.7': versionIs17,
  'file-is-not-encrypted': ({ pdf }: ReadPdf) =>
    unless(
      !pdf.trailer.entries.has('Encrypt'),
      'the file is encrypted, which can keep assistive technology out',
    ),
  'cross-references-hit': faultsOf('cross-references-hit'),
  'trailer-is-complete': faultsOf('trailer-is-complete'),
  'objects-parse': faultsOf('objects-parse'),
  'stream-lengths-fit': faultsOf('stream-lengths-fit'),
  'streams-decode': ({ pdf }: ReadPdf) =>
    [...pdf.objects].flatMap(([num, value]) => decodes(pdf, num, value)),
  'references-lead-to-objects': referencesLeadToObjects,
  'pages-have-boxes': pagesHaveBoxes,
  'content-parses': contentFaultsOf('content-parses'),
  'content-is-balanced': contentFaultsOf('content-is-balanced'),
  'resources-exist': contentFaultsOf('resources-exist'),
} satisfies RuleTable;

// Rules of the XMP metadata (PDF/UA-1, 5 and 7.1).

import { SaxesParser } from 'saxes';
import { at, catalogOf, type Pdf, streamBytes } from '../reading/Pdf.ts';
import { asText, isKind } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';
const dcNamespace = 'http://purl.org/dc/elements/1.1/';

interface Metadata {
  /** Texts by `namespace name`, of attributes and of the innermost named element outside RDF's own. */
  readonly values: ReadonlyMap<string, string>;
  readonly error: string | undefined;
}

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

function parseXmp(xml: string): Metadata {
  const values = new Map<string, string>();
  const open: string[] = [];
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => errors.push(error.message));
  parser.on('opentag', (tag) => {
    open.push(tag.uri === rdfNamespace ? (open.at(-1) ?? '') : `${tag.uri} ${tag.local}`);
    for (const attribute of Object.values(tag.attributes)) {
      values.set(`${attribute.uri} ${attribute.local}`, attribute.value);
    }
  });
  parser.on('text', (text) => {
    const key = open.at(-1) ?? '';
    values.set(key, (values.get(key) ?? '') + text.trim());
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return { values, error: errors[0] };
}

/** Undefined when there is no metadata stream that decodes. */
function readMetadata(pdf: Pdf): Metadata | undefined {
  const stream = at(pdf, catalogOf(pdf), 'Metadata');
  if (!isKind(stream, 'stream')) return undefined;
  try {
    return parseXmp(new TextDecoder('utf-8', { fatal: true }).decode(streamBytes(pdf, stream)));
  } catch (error) {
    return { values: new Map(), error: (error as Error).message };
  }
}

/** The checks of what the metadata say need metadata that can be read. */
function whenReadable(
  check: (metadata: Metadata, pdf: Pdf) => readonly Problem[],
): (read: ReadPdf) => readonly Problem[] {
  return ({ pdf }) => {
    const metadata = readMetadata(pdf);
    return metadata === undefined || metadata.error !== undefined ? [] : check(metadata, pdf);
  };
}

function wellFormed({ pdf }: ReadPdf): readonly Problem[] {
  const metadata = readMetadata(pdf);
  if (!metadata) return [{ message: 'the file has no XMP metadata' }];
  return metadata.error === undefined
    ? []
    : [{ message: `the XMP metadata do not parse: ${metadata.error}` }];
}

function titleAgrees(metadata: Metadata, pdf: Pdf): readonly Problem[] {
  const title = asText(at(pdf, pdf.trailer, 'Info', 'Title'));
  if (title === undefined) return [];
  const named = metadata.values.get(`${dcNamespace} title`);
  return unless(named === title.trim(), `dc:title is "${named}", the file's Title "${title}"`);
}

export const metadataRules = {
  'xmp-is-well-formed': wellFormed,
  'xmp-names-pdf-ua-1': whenReadable(({ values }) =>
    unless(values.get(`${uaNamespace} part`) === '1', 'the XMP metadata do not name part 1 of PDF/UA'),
  ),
  'xmp-title-agrees': whenReadable(titleAgrees),
} satisfies RuleTable;

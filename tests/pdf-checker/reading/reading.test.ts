import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readOperations } from '../content/readOperations.ts';
import { readToUnicode } from '../content/readToUnicode.ts';
import { goodPdf } from '../fixture/goodPdf.ts';
import { decodeStream } from './decodeStream.ts';
import { parseValue, SyntaxFault } from './parseValue.ts';
import { readFile } from './readFile.ts';
import { asItems, asText, type PdfValue } from './values.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const parse = (text: string): PdfValue => parseValue({ bytes: bytesOf(text), pos: 0 });
const name = (value: string): PdfValue => ({ kind: 'name', name: value });

test('numbers, names, references and arrays are told apart', () => {
  expect(asItems(parse('[1 0 R -.5 12 0 13 /A#20b true null]'))).toEqual([
    { kind: 'ref', num: 1, gen: 0 },
    -0.5,
    12,
    0,
    13,
    name('A b'),
    true,
    null,
  ]);
});

test('strings are read with their escapes and nested brackets', () => {
  expect(asText(parse('(a\\(b\\051 (c) \\\\ \\\nd\\n)'))).toBe('a(b) (c) \\ d\n');
  expect(asText(parse('<FEFF 0151 2192>'))).toBe('ő→');
  expect(asText(parse('<41 4>'))).toBe('A@');
});

test('a dictionary may hold comments and dictionaries', () => {
  const value = parse('<< /A % a comment\n << /B /C >> /D[ ] >>');
  expect(value).toEqual({
    kind: 'dict',
    entries: new Map<string, PdfValue>([
      ['A', { kind: 'dict', entries: new Map([['B', name('C')]]) }],
      ['D', { kind: 'array', items: [] }],
    ]),
  });
});

test.each(['(open', '<41', '<4x>', '[1 2', '<< /A >>', '<< 1 2 >>', '<< /A 1 /A 2 >>', 'word', '>', ''])(
  '%j is no value',
  (text) => {
    expect(() => parse(text)).toThrow(SyntaxFault);
  },
);

test('a file has the objects that another library reads in it', async () => {
  const good = await goodPdf();
  const other = await PDFDocument.load(good, { updateMetadata: false });
  const numbers = other.context.enumerateIndirectObjects().map(([ref]) => ref.objectNumber);
  const { objects, faults } = readFile(good);
  expect([...objects.keys()].sort((a, b) => a - b)).toEqual(numbers);
  expect(faults).toEqual([]);
});

test('bytes that are no PDF are a finding, not an exception', () => {
  expect(readFile(bytesOf('hello')).faults.map((fault) => fault.rule)).toContain('cross-references-hit');
  expect(readFile(new Uint8Array()).faults.map((fault) => fault.rule)).toContain('cross-references-hit');
});

test('predicted rows are rebuilt', () => {
  const rows = Buffer.from([1, 10, 5, 5, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 0, 0]);
  const params: PdfValue = {
    kind: 'dict',
    entries: new Map([
      ['Predictor', 15],
      ['Columns', 3],
    ]),
  };
  const decoded = decodeStream(deflateSync(rows), [name('FlateDecode')], [params]);
  expect([...decoded]).toEqual([10, 15, 20, 11, 16, 21, 7, 13, 19, 8, 13, 19]);
});

test('content is split into operators, inline images included', () => {
  const content = bytesOf('q 1 0 0 1 5 6 cm BI /W 1 /H 1 ID \xff EI\x01 EI Q');
  const operations = [...readOperations(content)];
  expect(operations.map((operation) => operation.operator)).toEqual(['q', 'cm', 'BI', 'Q']);
  expect(operations[1]?.operands).toEqual([1, 0, 0, 1, 5, 6]);
});

test('a ToUnicode map is read from characters, ranges and lists', () => {
  const map = readToUnicode(
    bytesOf(
      '1 beginbfchar <0001> <00410042> endbfchar 2 beginbfrange <0002> <0003> <0061> <0004> <0005> [<0078> <0079007A>] endbfrange',
    ),
  );
  expect([...map]).toEqual([
    [1, 'AB'],
    [2, 'a'],
    [3, 'b'],
    [4, 'x'],
    [5, 'yz'],
  ]);
});

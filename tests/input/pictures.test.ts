import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../src/input/memoryTree.ts';
import { readProject } from '../../src/input/readProject.ts';

/** The code and the words about a picture, or `undefined` where it is fine. */
function found(name: string, bytes: Uint8Array | string): string | undefined {
  const files = {
    'decks/tea/workshop.md': `---\ntitle: T\n---\n![A dot](${name})\n`,
    [`decks/tea/${name}`]: bytes,
  };
  const { diagnostics } = readProject(memoryTree(files), memoryTree({}));
  return diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n') || undefined;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

interface Png {
  readonly width?: number;
  readonly height?: number;
  readonly type?: number;
  readonly interlace?: number;
  readonly rows?: Uint8Array;
  readonly more?: readonly Buffer[];
  readonly end?: Uint8Array;
}

/** Eight grey pixels a row, of eight bits, in two rows. */
function png({ width = 8, height = 2, type = 0, interlace = 0, rows, more = [], end }: Png = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, type, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    ...more,
    chunk('IDAT', deflateSync(rows ?? new Uint8Array(18))),
    end ?? chunk('IEND', new Uint8Array()),
  ]);
}

describe('PNG', () => {
  test('whole ones', () => {
    expect(found('a.png', png())).toBeUndefined();
    expect(found('a.png', png({ type: 3, more: [chunk('PLTE', new Uint8Array(3))] }))).toBeUndefined();
    // Passes of 8 by 2: rows of 1 + 1, 1 + 1, 1 + 2, 1 + 4 bytes at the top, and 1 + 8 below.
    expect(found('a.png', png({ interlace: 1, rows: new Uint8Array(2 + 2 + 3 + 5 + 9) }))).toBeUndefined();
  });

  const flipped = png();
  flipped[45] = (flipped[45] ?? 0) ^ 1;
  const filtered = new Uint8Array(18);
  filtered[9] = 5;
  test.each([
    ['cut off', png().subarray(0, 50), /picture-is-readable.*is cut off/],
    ['without its end', png({ end: new Uint8Array() }), /picture-is-readable.*is cut off/],
    ['with a wrong checksum', flipped, /picture-is-readable.*checksum of its part `IDAT`/],
    ['with too few rows', png({ rows: new Uint8Array(9) }), /picture-is-readable.*fewer or more pixels/],
    ['that unpacks into more', png({ rows: new Uint8Array(1e6) }), /picture-is-readable.*cannot be unpacked/],
    ['with an unknown filter', png({ rows: filtered }), /picture-is-readable.*coded/],
    ['without its palette', png({ type: 3 }), /picture-is-readable.*palette/],
    ['of no colour type', png({ type: 5 }), /picture-is-readable.*head/],
    ['of too many pixels', png({ width: 10000, height: 10000 }), /picture-is-of-a-size: .*10000 by 10000/],
  ])('one %s', (_what, bytes, expected) => expect(found('a.png', bytes)).toMatch(expected));
});

const jpeg = Buffer.from(
  `ffd8ffdb0043${'00'.repeat(65)}ffc0000b080008000801011100ffda0008010100003f001234ffd9`,
  'hex',
);

describe('JPEG', () => {
  test('a whole one', () => expect(found('a.jpg', jpeg)).toBeUndefined());
  test('one with something behind its end', () =>
    expect(found('a.jpg', Buffer.concat([jpeg, Buffer.from('more')]))).toBeUndefined());

  const longer = Buffer.from(jpeg);
  longer[3] = 0xdb;
  longer[5] = 0x42;
  test.each([
    ['cut off in its pixels', jpeg.subarray(0, -2), /picture-is-readable.*is cut off/],
    ['cut off in its head', jpeg.subarray(0, 90), /picture-is-readable.*is cut off/],
    ['with a part of another length', longer, /picture-is-readable/],
  ])('one %s', (_what, bytes, expected) => expect(found('a.jpg', bytes)).toMatch(expected));
});

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="8" ${attributes}>${inside}</svg>`;

describe('SVG', () => {
  test.each([
    ['a shape', svg('<circle r="4"/>')],
    ['one used twice', svg('<defs><g id="a"><path/></g></defs><use href="#a"/><use xlink:href="#a"/>')],
    ['a gradient', svg('<linearGradient id="b"/><linearGradient id="c" href="#b"/><path fill="url(#c)"/>')],
    ['an embedded picture', svg(`<image href="data:image/png;base64,${png().toString('base64')}"/>`)],
    ['with a document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${svg('')}`],
  ])('fine: %s', (_what, text) => expect(found('a.svg', text)).toBeUndefined());

  const bomb = [...'bcdefghi'].map(
    (id, index) => `<g id="${id}">${`<use href="#${'abcdefgh'[index]}"/>`.repeat(10)}</g>`,
  );
  test.each([
    ['unclosed', svg('<g>'), /picture-is-readable.*well-formed/],
    ['cut off', svg('<circle r="4"/>').slice(0, -6), /picture-is-readable/],
    ['a link', svg('<a href="#x"><path/></a>'), /picture-is-plain.*a link/],
    ['an animation', svg('<set attributeName="href" to="x"/>'), /picture-is-plain.*animation/],
    ['a script', svg('<path onclick="a()"/>'), /picture-is-plain.*a script/],
    [
      'a written-out address',
      svg('<image href="&#104;ttp://example.org/x.png"/>'),
      /picture-is-plain.*outside/,
    ],
    ['a style from outside', svg('<style>@import "x.css";</style>'), /picture-is-plain.*outside/],
    ['an escape', svg('<path style="fill:\\75rl(http://example.org)"/>'), /picture-is-plain.*outside/],
    ['uses that multiply', svg(`<g id="a"/>${bomb.join('')}`), /picture-is-plain.*more than/],
    ['a use of itself', svg('<g id="a"><use href="#a"/></g>'), /picture-is-plain.*draws itself/],
    [
      'gradients in a circle',
      svg('<linearGradient id="b" href="#c"/><linearGradient id="c" href="#b"/>'),
      /picture-is-plain.*draws itself/,
    ],
    ['deep ones', svg('<g>'.repeat(5000) + '</g>'.repeat(5000)), /picture-is-plain.*within each other/],
    ['a huge one', svg('').replace('width="8"', 'width="1e7"'), /picture-is-of-a-size/],
    ['a damaged picture in it', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'), /cut off/],
  ])('refused: %s', (_what, text, expected) => expect(found('a.svg', text)).toMatch(expected));
});

test('in place of a missing picture, pictures alone are offered', () => {
  const hints = (beside: string) => {
    const files = {
      'decks/tea/workshop.md': '---\ntitle: T\n---\n![A dot](dot1.png)\n',
      [`decks/tea/${beside}`]: '',
    };
    return readProject(memoryTree(files), memoryTree({})).diagnostics.flatMap((one) => one.hints);
  };
  expect(hints('dot1.py')).toEqual(['put the file there: it is looked for at `decks/tea/dot1.png`']);
  expect(hints('dot2.png')).toEqual(['did you mean `dot2.png`?']);
});

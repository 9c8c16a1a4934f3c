import { describe, expect, test } from 'vitest';
import { cffTable } from '../../src/fonts/cffTable.ts';

const offset = (value: number) => [29, value >> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const index = (items: readonly (readonly number[])[]) => {
  let end = 1;
  const ends = items.map((item) => {
    end += item.length;
    return end;
  });
  return [0, items.length, 1, 1, ...ends, ...items.flat()];
};

/** An OTF of three glyphs, whose numbers are 0, 7 and 9. */
function font(isNumbered: boolean): Uint8Array {
  const dictionary = (charset: number, charStrings: number) => [
    ...(isNumbered ? [248, 27, 248, 28, 139, 12, 30] : []),
    ...[30, 0x0a, 0x14, 0x05, 0x41, 0xc3, 0xff, 12, 8],
    ...[...offset(charset), 15, ...offset(charStrings), 17],
  ];
  const head = [1, 0, 4, 1, ...index([[65]])];
  const charset = head.length + index([dictionary(0, 0)]).length;
  const numbers = [0, 0, 7, 0, 9];
  const top = index([dictionary(charset, charset + numbers.length)]);
  const table = [...head, ...top, ...numbers, ...index([[14], [14], [14]])];
  return Uint8Array.from([
    ...[0x4f, 0x54, 0x54, 0x4f, 0, 1, 0, 0, 0, 0, 0, 0],
    ...[0x43, 0x46, 0x46, 0x20, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, table.length],
    ...table,
  ]);
}

describe('the table that a PDF embeds of an OTF', () => {
  test('is the table as it is where glyphs have names', () => {
    expect(cffTable(font(false))).toEqual(font(false).subarray(28));
  });

  test('gives glyphs that have numbers their ids as numbers, as they are the codes', () => {
    const before = font(true).subarray(28);
    const table = cffTable(font(true)) ?? new Uint8Array();
    expect([...table.subarray(-5)]).toEqual([2, 0, 1, 0, 1]);
    const changed = [...before.keys()].filter((at) => table[at] !== before[at]);
    expect(changed).toHaveLength(1);
    expect(table[changed[0] ?? 0]).toBe(before.length);
  });

  test('is none of a TTF', () => {
    const other = font(false);
    other[12] = 0x67;
    expect(cffTable(other)).toBeUndefined();
  });
});

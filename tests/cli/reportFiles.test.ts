import { expect, test } from 'vitest';
import { alignColumns } from '../../src/cli/alignColumns.ts';
import { formatSize } from '../../src/cli/reportFiles.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

test('columns are as wide as their widest cell; short rows and letters beyond the basic plane count as they show', () => {
  const rows = [
    ['a', '1', 'x'],
    ['𝒃ü', '100'],
    ['', '10', ''],
  ];
  expect(alignColumns(rows, ['left', 'right'])).toEqual(['a     1  x', '𝒃ü  100', '     10']);
});

import { expect, test } from 'vitest';
import { breakLines } from '../../../../src/render/pdf/text/breakLines.ts';
import { breakOpportunities, mayEndBetween } from '../../../../src/render/pdf/text/breakOpportunities.ts';
import type { Token, Word } from '../../../../src/render/pdf/text/Token.ts';

const ink = { face: 'sans', size: 10, grey: 0, rise: 0, link: undefined } as const;

/** Each letter is 10 wide, each space 10. */
function tokensOf(text: string): Token[] {
  const words = text.split(' ');
  return words.map((word, index): Word => {
    const isLast = index === words.length - 1;
    return {
      kind: 'word',
      text: word,
      ink,
      width: word.length * 10,
      space: isLast ? 0 : 10,
      breakable: !isLast,
      hyphenWidth: 0,
    };
  });
}

function broken(text: string, letters: number, fill: 'ragged' | 'balanced' = 'ragged'): readonly string[] {
  const tokens = tokensOf(text);
  const ends = breakLines(tokens, letters * 10, { fill, divided: false });
  return ends.map((end, index) =>
    text
      .split(' ')
      .slice(ends[index - 1] ?? 0, end)
      .join(' '),
  );
}

test('what fits stays on one line', () => {
  expect(broken('one two', 7)).toEqual(['one two']);
});

test('a last line is not one word where another break gives as many lines', () => {
  expect(broken('aaaa bbbb cccc dddd eeee', 19)).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
});

test('evenness never costs a line', () => {
  expect(broken('aaa bbb ccc ddd eee fff ggg', 11)).toHaveLength(3);
});

test('titles have lines of like length', () => {
  expect(broken('Answer what was asked and what is needed', 34, 'balanced')).toEqual([
    'Answer what was asked',
    'and what is needed',
  ]);
});

test('an author’s break ends the line, and a rule does', () => {
  const [one, two] = tokensOf('one two');
  const stop: Token = { kind: 'break', width: 0, space: 0, breakable: true };
  const fill: Token = { kind: 'fill', width: 30, space: 0, breakable: true, tag: -1 };
  if (one === undefined || two === undefined) throw new Error('no words');
  expect(breakLines([one, stop, two], 1000, { fill: 'ragged', divided: false })).toEqual([2, 3]);
  expect(breakLines([one, fill, two], 1000, { fill: 'ragged', divided: false })).toEqual([2, 3]);
});

test('words break at hyphens and slashes, not at the full stops of numbers', () => {
  expect(breakOpportunities('well-known')).toEqual([5]);
  expect(breakOpportunities('5.000,50')).toEqual([]);
  expect(breakOpportunities('and/or')).toEqual([4]);
});

test('a line neither ends after an opening guillemet nor starts with a closing one', () => {
  expect(mayEndBetween('«', 'mot')).toBe(false);
  expect(mayEndBetween('mot', '»')).toBe(false);
  expect(mayEndBetween('mot', '!')).toBe(false);
  expect(mayEndBetween('mot', 'mot')).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { readOperators } from '../../../src/render/browser/pdf/contentTokens.ts';
import { markContent } from '../../../src/render/browser/pdf/markContent.ts';

const names = (text: string) => [...readOperators(text)].map(({ name }) => name);

describe('operators', () => {
  it('are found behind strings, arrays and dictionaries', () => {
    expect(names('/P <</MCID 1>> BDC BT (a\\) (b) Tj) Tj [(x) 2 <41>] TJ ET EMC')).toEqual([
      'BDC',
      'BT',
      'Tj',
      'TJ',
      'ET',
      'EMC',
    ]);
  });

  it('skip comments, and take an inline image as one', () => {
    expect(names('q % S f\nBI /W 1 ID \u0001\u0002 f S EI Q')).toEqual(['q', 'BI', 'Q']);
  });
});

describe('what nothing marks', () => {
  it('becomes an artifact: from the start of a path to its paint', () => {
    expect(markContent('1 g 0 0 9 9 re f', new Set()).text).toBe('1 g /Artifact BMC\n0 0 9 9 re f\nEMC');
  });

  it('stays as it is where it only clips', () => {
    expect(markContent('0 0 9 9 re W n', new Set()).text).toBe('0 0 9 9 re W n');
  });

  it('becomes an artifact word by word', () => {
    expect(markContent('BT <01> Tj ET', new Set()).text).toBe('BT /Artifact BMC\n<01> Tj\nEMC ET');
  });
});

describe('what is marked', () => {
  it('stays, and tells where it is', () => {
    const text = 'q 2 0 0 2 10 20 cm /Figure <</MCID 4>> BDC /Im Do EMC Q';
    const marked = markContent(text, new Set());
    expect(marked.text).toBe(text);
    expect(marked.areas.get(4)).toEqual({ left: 10, bottom: 20, right: 12, top: 22 });
  });

  it('becomes an artifact when no element holds it', () => {
    const text = '/Table <</MCID 4>> BDC 0 0 1 1 re f EMC';
    expect(markContent(text, new Set([4])).text).toBe('/Artifact BMC 0 0 1 1 re f EMC');
  });
});

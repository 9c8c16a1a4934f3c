import { expect, test } from 'vitest';
import { layoutHandout } from '../../../../src/render/pdf/layoutHandout.ts';
import { mm } from '../../../../src/render/pdf/units.ts';
import { fonts } from '../lay.ts';
import { handout, list, noLabels, paragraph, rule, text } from '../sample.ts';

test('a rule to the end of the line has half of it, or a line of its own', () => {
  const filler = list(Array.from({ length: 60 }, (_, index) => [paragraph(`Line ${index + 1}`)]));
  for (let letters = 1; letters < 70; letters += 1) {
    const layout = layoutHandout(
      handout([paragraph([text(`${'a '.repeat(letters)}: `), rule]), filler]),
      noLabels,
      fonts,
    );
    const [ruled] = (layout.pages[0]?.items ?? []).flatMap((item) => (item.kind === 'rule' ? [item] : []));
    expect(ruled?.dx).toBeGreaterThan(mm(122) * 0.5 - 0.1);
  }
});

import { PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { checkPdf, checkSoundness, checkStructure } from './checkPdf.ts';
import { allDamages } from './damages/allDamages.ts';
import { arrayAt, type Damage, dictOf, element, findRef, inObjects, rewrite } from './damages/Damage.ts';
import { goodPdf } from './fixture/goodPdf.ts';
import { soundnessRules, structureRules } from './rules/allRules.ts';

const good = await goodPdf();

test('a good file has no finding', () => {
  expect(checkPdf(good)).toEqual([]);
});

test('a good file has no finding when its streams are compressed', async () => {
  expect(checkPdf(await goodPdf({ compress: true }))).toEqual([]);
});

test('a good file has no finding when another library has written it anew', async () => {
  expect(checkPdf(await rewrite(good, () => {}))).toEqual([]);
});

test('every rule has a damage, and every damage a rule', () => {
  const rules = Object.keys({ ...soundnessRules, ...structureRules });
  expect(Object.keys(allDamages).sort()).toEqual(rules.sort());
});

for (const [rule, damages] of Object.entries(allDamages)) {
  for (const [what, damage] of Object.entries(damages)) {
    test(`${rule}: ${what}`, async () => {
      const damaged = await damage(good);
      const findings = checkPdf(damaged);
      expect(findings.map((finding) => `${finding.rule}: ${finding.message}`)).not.toEqual([]);
      expect(findings.filter((finding) => finding.rule !== rule)).toEqual([]);
    });
  }
}

test('soundness and structure are checked apart', async () => {
  const unsound = await Promise.all(
    Object.values(allDamages['content-is-balanced']).map((damage) => damage(good)),
  );
  const untagged = await Promise.all(
    Object.values(allDamages['header-cells-have-scope']).map((damage) => damage(good)),
  );
  expect(unsound.filter((bytes) => checkSoundness(bytes).length === 0)).toEqual([]);
  expect(unsound.flatMap((bytes) => checkStructure(bytes))).toEqual([]);
  expect(untagged.filter((bytes) => checkStructure(bytes).length === 0)).toEqual([]);
  expect(untagged.flatMap((bytes) => checkSoundness(bytes))).toEqual([]);
});

const loops: Readonly<Record<string, Damage>> = {
  'a page tree': inObjects((file) => {
    const pages = file.catalog.get(PDFName.of('Pages')) as PDFRef;
    arrayAt(file, dictOf(file.context.lookup(pages)), 'Kids').push(pages);
  }),
  'a structure tree': inObjects((file) => {
    arrayAt(file, element(file, 'P'), 'K').push(findRef(file, 'S', 'Document'));
  }),
};

test.each(Object.entries(loops))('%s that leads back into itself comes to an end', async (_, damage) => {
  expect(checkPdf(await damage(good))).not.toEqual([]);
});

test('bytes that are no PDF have findings', () => {
  expect(checkPdf(new Uint8Array(100)).map((finding) => finding.rule)).toContain('cross-references-hit');
});

// Codes that plan, publications and layout emit: their examples, through the whole of `check`.

import { describe, expect, test } from 'vitest';
import { check } from '../../src/build.ts';
import { catalogue, type Rule } from '../../src/diagnostics/catalogue.ts';
import { projectFolder } from '../projectFolder.ts';
import { exampleFiles } from './exampleFiles.ts';
import { laterCodes } from './laterCodes.ts';

describe('the examples', () => {
  test.each(laterCodes)('%s: the wrong one gives that code', async (code) => {
    expect(await codesOf(code, 'wrong')).toContain(code);
  });

  test.each(laterCodes)('%s: the right one does not', async (code) => {
    expect(await codesOf(code, 'right')).not.toContain(code);
  });
});

async function codesOf(
  code: (typeof laterCodes)[number],
  side: 'wrong' | 'right',
): Promise<readonly string[]> {
  const root = projectFolder(exampleFiles(catalogue[code], side));
  const { session, formats, set }: Rule = catalogue[code];
  const { diagnostics } = await check({ root, session, formats, set });
  return diagnostics.map((diagnostic) => diagnostic.code);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allDamages } from './damages/allDamages.ts';
import { goodPdf } from './fixture/goodPdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(...paths: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync('npm', ['run', '--silent', 'check-pdf', '--', ...paths], { encoding: 'utf8' });
}

test('the script prints the findings of each file and fails when there is one', async () => {
  const good = await goodPdf();
  const [goodPath, badPath] = [join(folder, 'good.pdf'), join(folder, 'bad.pdf')];
  writeFileSync(goodPath, good);
  for (const damage of Object.values(allDamages['title-is-shown']))
    writeFileSync(badPath, await damage(good));
  expect(check(goodPath)).toMatchObject({ status: 0, stdout: `${goodPath}: nothing wrong\n` });
  const { status, stdout } = check(goodPath, badPath);
  expect(status).toBe(1);
  expect(stdout).toContain(`${badPath}: findings: 1\n  title-is-shown: DisplayDocTitle is not true\n`);
});

test('the script without a file says how to call it', () => {
  expect(check()).toMatchObject({ status: 2, stdout: '' });
});

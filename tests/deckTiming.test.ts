import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { build, plan } from '../src/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const workshop = 'internal-customer-service';

it('a deck proposes the cuts that `plan` tells, and its copy for participants knows none', async () => {
  const out = await mkdtemp(join(tmpdir(), 'deckhand-timing-'));
  try {
    const options = { root, workshop, agenda: 'half-day', only: ['decks'] as const };
    await build({ ...options, out });
    const { plans } = await plan(options);
    const page = (name: string) => readFile(join(out, workshop, 'half-day', name), 'utf8');
    const [, json = ''] = /id="deck">([\s\S]*?)<\/script>/.exec(await page('deck.html')) ?? [];
    expect(plans[0]?.cuts.length).toBeGreaterThan(100);
    expect(JSON.parse(json).day.cuts).toEqual(plans[0]?.cuts);
    expect(await page('deck.participants.html')).not.toContain('"cuts":');
  } finally {
    await rm(out, { recursive: true });
  }
});

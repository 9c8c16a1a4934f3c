import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { it } from 'vitest';
import { composeDeck } from '../src/publications/composeDeck.ts';
import { deckRenderer } from '../src/render/marp/renderDeck.ts';
import { samplePlan, sampleBrand } from './publications/samplePlan.ts';
it('makes', async () => {
  const r = deckRenderer();
  for (const [name, o] of [['room', {}], ['video', { delivery: 'video', withSession: true }], ['german', { lang: 'de', withSession: false }], ['strip', { delivery: 'video', camera: 'right-strip', lang: 'de' }]] as const) {
    const deck = composeDeck(samplePlan(o as never));
    const page = new Map(deck.slides.flatMap((s) => (s.page ? [[s.page, 6] as const] : [])));
    const t0 = performance.now();
    for (const f of await r.render(deck, { slide: new Map(), page, title: new Map() }, sampleBrand)) {
      const p = `/tmp/C/out/${name}/${f.path.split('/').slice(1).join('/')}`;
      mkdirSync(dirname(p), { recursive: true });
      writeFileSync(p, f.content as Uint8Array);
    }
    console.log(name, deck.slides.length, performance.now() - t0);
  }
});

// The page of slides of the shipped workshop's longest deck, as HTML and as JSON for this program. Its making is not
// measured. Out: the two files.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../dist/build.js';
import { loadFonts } from '../../dist/fonts/loadFonts.js';
import { layoutAgenda } from '../../dist/layoutAgenda.js';
import { plainText } from '../../dist/model/markdown.js';
import { planAgenda } from '../../dist/plan/planAgenda.js';
import { deckRenderer } from '../../dist/render/marp/renderDeck.js';

export async function writeSlidePage(root, folder) {
  const { workshops } = await openProject(root);
  const workshop = workshops.find(({ id }) => id === 'internal-customer-service');
  const agenda = workshop.agendas.find(({ id }) => id === 'half-day');
  const plan = planAgenda(workshop, agenda, { fields: new Map() });
  const { deck, labels } = await layoutAgenda(plan, await loadFonts(plan.brand));
  const html = await deckRenderer().page(deck, labels, plan.brand);
  const slideTitles = deck.slides.map(({ title }) => plainText(title));
  const files = { html: join(folder, 'slides.html'), json: join(folder, 'slides.json') };
  writeFileSync(files.html, html);
  writeFileSync(files.json, JSON.stringify({ html, title: deck.title, lang: deck.lang, slideTitles }));
  return files;
}

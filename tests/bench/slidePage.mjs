// The page of slides of the shipped workshop's longest deck, as HTML and as JSON for this program. Its making is not
// measured. Arguments: the project, where the two files go.

import { writeFileSync } from 'node:fs';
import { layoutAgenda } from '../../dist/build/layoutAgenda.js';
import { createPress } from '../../dist/build/press.js';
import { openProject } from '../../dist/build.js';
import { brandFonts } from '../../dist/fonts/brandFonts.js';
import { plainText } from '../../dist/model/markdown.js';
import { planAgenda } from '../../dist/plan/planAgenda.js';
import { deckRenderer } from '../../dist/render/marp/renderDeck.js';

const [root, htmlFile, json] = process.argv.slice(2);
const { workshops } = await openProject(root);
const workshop = workshops.find(({ id }) => id === 'internal-customer-service');
const agenda = workshop.agendas.find(({ id }) => id === 'half-day');
const plan = planAgenda(workshop, agenda, { fields: new Map() });
const { value: fonts } = await brandFonts(plan.brand);
const { deck, labels } = layoutAgenda(plan, createPress(fonts));
const html = await deckRenderer().page(deck, labels, plan.brand);
const slideTitles = deck.slides.map(({ title }) => plainText(title));
writeFileSync(htmlFile, html);
writeFileSync(json, JSON.stringify({ html, title: deck.title, lang: deck.lang, slideTitles }));

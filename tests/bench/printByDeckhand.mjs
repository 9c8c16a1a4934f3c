// Peer of the PDF benchmark: this program prints a page of slides and finishes the PDF. Needs `npm run build`.
// Argument: a JSON file with the page.

import { readFileSync } from 'node:fs';
import { browserSession } from '../../dist/render/browser/browserSession.js';
import { exportSlides } from '../../dist/render/browser/exportSlides.js';
import { findBrowsers } from '../../dist/render/browser/findBrowsers.js';
import { launchBrowser } from '../../dist/render/browser/launchBrowser.js';

const slides = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const session = browserSession(() => launchBrowser(findBrowsers(undefined)));
const { pdf: finish, failures } = await exportSlides(session, slides, {
  forms: ['pdf'],
  date: new Date(0),
  creator: 'deckhand',
  onSlide: () => {},
});
const closing = session.close();
if (failures.length > 0) throw failures[0].error;
const pdf = await finish();
await closing;
process.stdout.write(JSON.stringify({ pages: slides.slideTitles.length, bytes: pdf.length }));

// Peer of the PDF benchmark: this program prints a page of slides and finishes the PDF. Runs as `bundlePeer` makes it,
// in one file like the command line. Argument: a JSON file with the page.

import '../../src/program/engine.ts';
import { readFileSync } from 'node:fs';
import { browserSession } from '../../src/render/browser/browserSession.ts';
import { exportSlides } from '../../src/render/browser/exportSlides.ts';
import { findBrowsers } from '../../src/render/browser/findBrowsers.ts';
import { launchBrowser } from '../../src/render/browser/launchBrowser.ts';

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

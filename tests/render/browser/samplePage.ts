// A page of slides without Marp: enough for the browser.

import type { SlidePage } from '../../../src/render/browser/SlidePage.ts';

export function slidePageOf(...titles: readonly string[]): SlidePage {
  const slides = titles.map(
    (title) =>
      `<svg data-marpit-svg viewBox="0 0 1280 720"><foreignObject width="1280" height="720"><section><h1>${title}</h1></section></foreignObject></svg>`,
  );
  const style =
    'html,body{margin:0}svg{display:block;width:1280px;height:720px}@media print{svg{break-after:page}svg:last-child{break-after:auto}}';
  return {
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sample</title><style>${style}</style></head><body><main id="slides">${slides.join('')}</main></body></html>`,
    title: 'Sample',
    lang: 'en',
    slideTitles: titles,
  };
}

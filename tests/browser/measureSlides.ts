// What does not fit on the slides of an open deck.html, read from the browser's own layout.

import type { Page } from 'playwright-core';

export interface Misfit {
  readonly slide: string;
  readonly what: string;
}

/** Everything that is larger than its box, or that leaves the slide, its footer's room or the camera's region. */
export async function measureSlides(
  page: Page,
  camera?: { x: number; y: number },
): Promise<readonly Misfit[]> {
  // A browser loads a font when something that needs it is shown, which is too late for measuring.
  await page.addStyleTag({ content: 'svg[data-marpit-svg] { display: block !important }' });
  await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)');
  return page.evaluate(`(${inPage})(${JSON.stringify(camera ?? null)})`) as Promise<readonly Misfit[]>;
}

/** Runs in the page; a string, as the project's types know no DOM. */
const inPage = `(camera) => {
  const found = [];
  const layers = ':not([data-marpit-advanced-background=background]):not([data-marpit-advanced-background=pseudo])';
  for (const slide of document.querySelectorAll('section[data-theme]' + layers)) {
    const svg = slide.closest('svg');
    const report = (what) => found.push({ slide: slide.id + ' ' + slide.className, what });
    const frame = slide.getBoundingClientRect();
    const scale = 1280 / svg.getBoundingClientRect().width;
    if (slide.scrollHeight > slide.clientHeight) report('scrolls down ' + slide.scrollHeight);
    if (slide.scrollWidth > slide.clientWidth) report('scrolls right ' + slide.scrollWidth);
    for (const part of slide.querySelectorAll('*')) {
      if (part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1) report(part.tagName + ' is too wide');
    }
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.data.trim() || parent.closest('footer, .unseen') || getComputedStyle(parent).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const right = (box.right - svg.getBoundingClientRect().left) * scale;
        const bottom = (box.bottom - svg.getBoundingClientRect().top) * scale;
        const words = JSON.stringify(text.data.slice(0, 30));
        if (bottom > 662) report(words + ' runs into the footer: ' + Math.round(bottom));
        if (right > 1282) report(words + ' leaves the slide: ' + Math.round(right));
        if (camera && right > camera.x && bottom > camera.y) report(words + ' is under the camera');
      }
    }
  }
  return found;
}`;

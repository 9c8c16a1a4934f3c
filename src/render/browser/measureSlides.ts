// What does not fit on the slides of an open page, read from the browser's own layout. In: the page. Out: the number
// of each slide whose text leaves it, and that text.

import type { Page } from 'playwright-core';

export interface Misfit {
  /** From 1. */
  readonly slide: number;
  /** What stands too far right or too low; the beginning of it. */
  readonly text: string;
}

export async function measureSlides(page: Page): Promise<readonly Misfit[]> {
  return (await page.evaluate(`(${inPage})()`)) as readonly Misfit[];
}

/** Runs in the page; a string, as the project's types know no DOM. One find a slide is enough. */
const inPage = `() => [...document.querySelectorAll('svg[data-marpit-svg]')].flatMap((svg, index) => {
  const frame = svg.getBoundingClientRect();
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent.closest('footer, header, .unseen') || getComputedStyle(parent).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const words = range.toString().trim().slice(0, 40);
      if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1) return [{ slide: index + 1, text: words }];
    }
  }
  return [];
})`;

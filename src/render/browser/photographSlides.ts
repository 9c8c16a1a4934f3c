// Pictures of slides. In: a page with slides. Out: PNG, one a slide, and all of them small on one sheet.

import type { CDPSession, Page } from 'playwright-core';

/** px; the window of the session is as high. */
const slideHeight = 720;

/** px of the contact sheet. */
const sheet = { columns: 5, width: 320, height: 180, gap: 16 };

/** `from` is the first, from 0; `to` the one after the last. */
export async function photographSlides(
  page: Page,
  { from, to }: { readonly from: number; readonly to: number },
  onSlide: (slide: number) => void,
): Promise<readonly Uint8Array[]> {
  const session = await page.context().newCDPSession(page);
  const pictures: Uint8Array[] = [];
  for (let index = from; index < to; index += 1) {
    await page.evaluate(`scrollTo(0, ${index * slideHeight})`);
    pictures.push(await photograph(session));
    onSlide(index);
  }
  await session.detach();
  return pictures;
}

/** The slides again, smaller, in rows. */
export async function photographSheet(page: Page, count: number): Promise<Uint8Array> {
  const rows = Math.ceil(count / sheet.columns);
  const across = sheet.columns * (sheet.width + sheet.gap) + sheet.gap;
  const down = rows * (sheet.height + sheet.gap) + sheet.gap;
  const style = await page.addStyleTag({ content: sheetStyle });
  const session = await page.context().newCDPSession(page);
  const picture = await photograph(session, { x: 0, y: 0, width: across, height: down });
  await session.detach();
  await style.evaluate('(element) => element.remove()');
  return picture;
}

const sheetStyle = `body{background:#d4d8da !important}
main#slides{display:grid;grid-template-columns:repeat(${sheet.columns},${sheet.width}px);gap:${sheet.gap}px;padding:${sheet.gap}px}
main#slides > svg{width:${sheet.width}px !important;height:${sheet.height}px !important}`;

/** What the window shows, or a part of the page of any size, which takes longer. */
async function photograph(
  session: CDPSession,
  part?: { x: number; y: number; width: number; height: number },
): Promise<Uint8Array> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    // a third more bytes in three quarters of the time
    optimizeForSpeed: true,
    ...(part && { clip: { ...part, scale: 1 }, captureBeyondViewport: true }),
  });
  return Buffer.from(data, 'base64');
}

// What the renderer has put into the page for its script. Throws when it is not there: then the page is damaged.

import type { TrainerData, ViewData } from '../TrainerData.ts';

export function pageData(): TrainerData & ViewData {
  const text = document.getElementById('deck')?.textContent;
  if (!text) throw new Error('the page holds no data');
  return JSON.parse(text);
}

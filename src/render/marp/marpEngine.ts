// marp-core with the options that keep a deck offline, and the theme packed once a theme. In: the theme's CSS. Out: a
// function from Marp Markdown to HTML, and the CSS scoped to the slides. Loaded on first use: Marp takes a while to start.

import type { MarpOptions } from '@marp-team/marp-core';

export interface MarpEngine {
  /** `theme.css` scoped to the slides of a page. */
  readonly css: string;
  readonly slides: (markdown: string) => string;
}

/** The page's script and styles find the slides by this id. */
const container = { tag: 'main', id: 'slides' } as unknown as NonNullable<MarpOptions['container']>;

/** Emoji would come as pictures from a server; Marp's script is bundled into the page's own. */
const options: MarpOptions = { container, emoji: { unicode: false, shortcode: false }, script: false };

export async function marpEngine(themeCss: string): Promise<MarpEngine> {
  const { Marp } = await import('@marp-team/marp-core');
  /** `render` would pack the theme again for every deck. */
  class SlideMarp extends Marp {
    slides(markdown: string): string {
      return this.renderMarkdown(markdown);
    }
  }
  const marp = new SlideMarp(options);
  marp.themeSet.default = marp.themeSet.add(themeCss);
  const { css } = marp.render('');
  return { css, slides: (markdown) => marp.slides(markdown) };
}

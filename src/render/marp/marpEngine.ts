// marp-core with the options that keep a deck offline, and the theme packed once a theme. In: the theme's CSS. Out: a
// function from Marp Markdown to HTML, and the CSS scoped to the slides. Loaded on first use: Marp takes a while to start.

import type { MarpOptions } from '@marp-team/marp-core';

export interface MarpEngine {
  /** `theme.css` scoped to the slides of a page. */
  readonly css: string;
  readonly slides: (markdown: string) => string;
}

/** The bespoke template finds the slides by this id. */
const container = { tag: 'div', id: ':$p' } as unknown as NonNullable<MarpOptions['container']>;

/** Emoji would come as pictures from a server; the script is in the bespoke template. */
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

// marp-core with the options that keep a deck offline, and each theme packed once. In: a theme's CSS and Marp Markdown.
// Out: HTML, and the CSS scoped to the slides. Takes a while to load.

import { Marp, type MarpOptions } from '@marp-team/marp-core';

export interface MarpSlides {
  readonly html: string;
  /** The theme scoped to the slides of a page. */
  readonly css: string;
}

/** `theme`: CSS. */
export type RenderSlides = (theme: string, markdown: string) => MarpSlides;

/** The page's script and styles find the slides by this id. */
const container = { tag: 'main', id: 'slides' } as unknown as NonNullable<MarpOptions['container']>;

/** Emoji would come as pictures from a server; Marp's script is bundled into the page's own. */
const options: MarpOptions = { container, emoji: { unicode: false, shortcode: false }, script: false };

/** `render` would pack the theme again for every deck. */
class SlideMarp extends Marp {
  slides(markdown: string): string {
    return this.renderMarkdown(markdown);
  }
}

export function slideRenderer(): RenderSlides {
  const engines = new Map<string, { readonly marp: SlideMarp; readonly css: string }>();
  return (theme, markdown) => {
    const { marp, css } = engines.get(theme) ?? startEngine(theme);
    engines.set(theme, { marp, css });
    return { html: marp.slides(markdown), css };
  };
}

function startEngine(theme: string) {
  const marp = new SlideMarp(options);
  marp.themeSet.default = marp.themeSet.add(theme);
  return { marp, css: marp.render('').css };
}

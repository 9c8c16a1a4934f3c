// All slides at once, to go to one of them. While it is open, slides are links for mouse and keyboard.

import type { Stage } from './stage.ts';

export interface Overview {
  readonly isOpen: () => boolean;
  readonly toggle: (current: number) => void;
  readonly close: () => void;
}

export function openOverview(stage: Stage, go: (slide: number) => void): Overview {
  const isOpen = () => document.body.dataset.overview !== undefined;
  const close = () => {
    if (!isOpen()) return;
    delete document.body.dataset.overview;
    for (const slide of stage.slides) {
      for (const name of ['role', 'tabindex']) slide.removeAttribute(name);
      slide.toggleAttribute('inert', !slide.classList.contains('is-current'));
    }
  };
  for (const [index, slide] of stage.slides.entries()) {
    const choose = () => {
      close();
      go(index);
    };
    slide.addEventListener('click', () => isOpen() && choose());
    slide.addEventListener('keydown', (event) => {
      if (!isOpen() || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    });
  }
  return {
    isOpen,
    close,
    toggle(current) {
      if (isOpen()) return close();
      document.body.dataset.overview = '';
      for (const slide of stage.slides) {
        slide.setAttribute('role', 'link');
        slide.setAttribute('tabindex', '0');
        slide.removeAttribute('inert');
      }
      stage.slides[current]?.focus();
      stage.slides[current]?.scrollIntoView({ block: 'center' });
    },
  };
}

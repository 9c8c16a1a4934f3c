// The slides of the page: which one is shown, which one comes next, what they are called.

export interface Stage {
  readonly count: number;
  readonly main: HTMLElement;
  readonly slides: readonly SVGSVGElement[];
  readonly titles: readonly string[];
  show(slide: number, next?: number): void;
}

export function openStage(): Stage {
  const main = document.querySelector<HTMLElement>('main#slides');
  if (main === null) throw new Error('the page holds no slides');
  const slides = [...main.querySelectorAll<SVGSVGElement>(':scope > svg')];
  return {
    count: slides.length,
    main,
    slides,
    titles: slides.map((slide) => slide.querySelector('h1')?.textContent?.trim() ?? ''),
    show(current, next) {
      for (const [index, slide] of slides.entries()) {
        slide.classList.toggle('is-current', index === current);
        slide.classList.toggle('is-next', index === next);
        slide.toggleAttribute('inert', index !== current);
      }
    },
  };
}

// Slides on paper, several a page, with room to write or with the trainer's notes.

export const slidesPerPage = [1, 2, 3, 4, 6] as const;
export type SlidesPerPage = (typeof slidesPerPage)[number];

export const besideSlides = ['lines', 'notes'] as const;
export type BesideSlides = (typeof besideSlides)[number];

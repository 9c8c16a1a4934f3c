// The slide in the page's address: `#12`, and `#trainer` for the trainer's view.

export const trainerHash = '#trainer';

/** From 0; undefined where the address names none. */
export function slideInAddress(count: number): number | undefined {
  const number = /^#(\d+)$/.exec(window.location.hash)?.[1];
  const slide = Number(number) - 1;
  return number !== undefined && slide >= 0 && slide < count ? slide : undefined;
}

export function showInAddress(slide: number): void {
  const hash = `#${slide + 1}`;
  if (window.location.hash !== hash) window.history.replaceState(window.history.state, '', hash);
}

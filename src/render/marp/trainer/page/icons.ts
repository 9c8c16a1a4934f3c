// Signs on buttons, drawn: few fonts have them.

/** Paths on a square of 16. */
const paths = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  overview: 'M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z',
  fullscreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  trainer: 'M2 2h9v7H2zM5 12v2h9V6h-1',
  keys: 'M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2C8.3 8.1 8 8.6 8 9.5M8 12.4v.6',
} as const;

export type Icon = keyof typeof paths;

const namespace = 'http://www.w3.org/2000/svg';

export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

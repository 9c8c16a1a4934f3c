// Lengths. All of layout and drawing is in points (1/72 inch), y downwards from the top of the page; authors and
// stock catalogues speak millimetres.

const pointsInMillimetre = 72 / 25.4;

/** Millimetres to points. */
export function mm(millimetres: number): number {
  return millimetres * pointsInMillimetre;
}

/** Points to millimetres. */
export function toMillimetres(points: number): number {
  return points / pointsInMillimetre;
}

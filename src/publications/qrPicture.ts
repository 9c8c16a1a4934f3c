// An address as a QR code: a picture in vectors, black on white in every theme, as cameras need it. In: a name and the
// address. Out: the picture, with the quiet zone of four modules that the standard asks for.

import { encode } from 'uqr';
import type { PictureFile } from '../model/markdown.ts';

/** px that a module has in the picture's own size; it is drawn as large as its place. */
const module = 10;
const quietZone = 4;

/** Level M: 15 % of the code may be hidden. */
export function qrPicture(name: string, address: string): PictureFile {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * module}" height="${size * module}"`,
    ` viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`,
  ].join('');
  return {
    path: `qr/${name}.svg`,
    type: 'svg',
    bytes: new TextEncoder().encode(svg),
    width: size * module,
    height: size * module,
  };
}

/** Dark modules that follow each other: where they begin, and how many. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}

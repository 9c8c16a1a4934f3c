// Whether a PNG can be decoded, without decoding it into memory twice. In: bytes of which the signature is right. Out:
// what is wrong with them, or undefined. Sections refer to the PNG specification, third edition.

import { crc32, inflateSync } from 'node:zlib';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isPalette: boolean;
  readonly isInterlaced: boolean;
}

/** Samples a pixel by colour type, with the bit depths allowed (11.2.1). */
const colourTypes: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Completes "The picture …". */
export function checkPng(bytes: Uint8Array): string | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header | undefined;
  let palette = 0;
  const data: Buffer[] = [];
  for (let at = 8; ; ) {
    if (at + 12 > view.length) return 'is cut off.';
    const length = view.readUInt32BE(at);
    const type = view.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (end + 4 > view.length) return 'is cut off.';
    if (crc32(view.subarray(at + 4, end)) !== view.readUInt32BE(end))
      return `is damaged: the checksum of its part \`${type}\` is wrong.`;
    const content = view.subarray(at + 8, end);
    if (type === 'IHDR') header = readHeader(content);
    if (header === undefined) return 'is damaged: its head cannot be read.';
    if (type === 'PLTE') palette = length / 3;
    if (type === 'IDAT') data.push(content);
    if (type === 'IEND') break;
    at = end + 4;
  }
  if (header.isPalette && !(Number.isInteger(palette) && palette >= 1 && palette <= 256))
    return 'is damaged: its palette is missing.';
  return checkPixels(Buffer.concat(data), header);
}

function readHeader(content: Buffer): Header | undefined {
  if (content.length !== 13) return undefined;
  const [depth = 0, type = 0, compression, filter, interlace = 0] = content.subarray(8);
  const colour = colourTypes[type];
  if (!colour?.depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return undefined;
  return {
    width: content.readUInt32BE(0),
    height: content.readUInt32BE(4),
    bitsPerPixel: colour.samples * depth,
    isPalette: type === 3,
    isInterlaced: interlace === 1,
  };
}

/** Adam7's passes (8.1): first column and row, and the steps between them. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Bytes a row, its filter's byte included, and rows, of each pass. */
function rowsOf({ width, height, bitsPerPixel, isInterlaced }: Header) {
  const steps = isInterlaced ? passes : ([[0, 0, 1, 1]] as const);
  return steps.flatMap(([x, y, right, down]) => {
    const columns = Math.ceil((width - x) / right);
    const count = Math.ceil((height - y) / down);
    return columns > 0 && count > 0 ? [{ bytes: 1 + Math.ceil((columns * bitsPerPixel) / 8), count }] : [];
  });
}

function checkPixels(data: Buffer, header: Header): string | undefined {
  const rows = rowsOf(header);
  const total = rows.reduce((sum, { bytes, count }) => sum + bytes * count, 0);
  const pixels = inflate(data, total);
  if (pixels === undefined) return 'is damaged: its pixels cannot be unpacked.';
  if (pixels.length !== total) return 'is damaged: it has fewer or more pixels than it says.';
  let at = 0;
  for (const { bytes, count } of rows) {
    for (let row = 0; row < count; row += 1, at += bytes) {
      if ((pixels[at] ?? 0) > 4) return 'is damaged: its pixels are coded in a way that PNG does not have.';
    }
  }
  return undefined;
}

/** Never more than a byte over `most`, so that a small file cannot fill the memory. */
function inflate(data: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most + 1 });
  } catch {
    return undefined;
  }
}

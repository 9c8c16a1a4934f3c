// Undoes a stream's filters. Picture filters (DCT, JPX, CCITT, JBIG2) stay as they are: their bytes are the picture.
// Throws a DecodeFault that names the filter when the bytes do not decode or the filter is unknown.

import { inflateSync } from 'node:zlib';
import { asDict, asName, asNumber, latin1, type PdfValue } from './values.ts';

export class DecodeFault extends Error {}

const pictureFilters = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/** PNG prediction, PNG specification, 9.2: each row begins with the number of its filter. */
function undoPngRows(bytes: Uint8Array, stride: number, bytesPerPixel: number): Uint8Array {
  const rows = Math.floor(bytes.length / (stride + 1));
  const out = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const here = row * stride + x;
      const left = x >= bytesPerPixel ? (out[here - bytesPerPixel] ?? 0) : 0;
      const up = row > 0 ? (out[here - stride] ?? 0) : 0;
      const corner = row > 0 && x >= bytesPerPixel ? (out[here - stride - bytesPerPixel] ?? 0) : 0;
      out[here] = (bytes[row * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function inflateBytes(bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(inflateSync(bytes));
  } catch (error) {
    throw new DecodeFault(`FlateDecode: ${(error as Error).message}`);
  }
}

function inflate(bytes: Uint8Array, params: PdfValue): Uint8Array {
  const out = inflateBytes(bytes);
  const entries = asDict(params)?.entries;
  const predictor = asNumber(entries?.get('Predictor') ?? null) ?? 1;
  if (predictor === 1) return out;
  if (predictor < 10) throw new DecodeFault(`FlateDecode: predictor ${predictor} is not read`);
  const colours = asNumber(entries?.get('Colors') ?? null) ?? 1;
  const bits = asNumber(entries?.get('BitsPerComponent') ?? null) ?? 8;
  const columns = asNumber(entries?.get('Columns') ?? null) ?? 1;
  return undoPngRows(out, Math.ceil((columns * colours * bits) / 8), Math.max(1, (colours * bits) / 8));
}

function decodeOne(bytes: Uint8Array, filter: string, params: PdfValue): Uint8Array {
  if (filter === 'FlateDecode') return inflate(bytes, params);
  if (filter === 'ASCIIHexDecode') {
    return Uint8Array.from(Buffer.from(latin1(bytes).replace(/>[\s\S]*$|\s/g, ''), 'hex'));
  }
  if (pictureFilters.has(filter)) return bytes;
  throw new DecodeFault(`${filter} is not read`);
}

export function decodeStream(
  raw: Uint8Array,
  filters: readonly PdfValue[],
  params: readonly PdfValue[],
): Uint8Array {
  return filters.reduce<Uint8Array>((bytes, filter, index) => {
    return decodeOne(bytes, asName(filter) ?? 'no filter name', params[index] ?? null);
  }, raw);
}

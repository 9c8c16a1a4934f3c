// Streams of a PDF packed on other threads, where pdfkit would do it on this one when they end. Comes in: a stream that
// has not ended, what it holds. Goes out: the stream, ready to end.

import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PdfReference } from './pdfkit-types.ts';

const packed = promisify(deflate);

export async function pack(stream: PdfReference, bytes: Uint8Array): Promise<void> {
  stream.buffer = [await packed(bytes)];
  stream.data.Filter = 'FlateDecode';
  stream.compress = false;
}

// Where the bytes of a PDF go: pieces of a few bytes come in, long chunks go out.

import type { PdfDocument } from './pdfkit-types.ts';

export interface Sink {
  /** Chunks that are full, each once. */
  readonly full: () => readonly Uint8Array[];
  /** All that is left, when the document has ended: a picture with transparent parts may keep it waiting. */
  readonly rest: () => Promise<readonly Uint8Array[]>;
}

interface Inlet {
  readonly add: PdfDocument['push'];
  /** Gives its bytes. */
  readonly addLine: (line: string) => number;
}

/** Bytes that are handed on at once. */
const chunkSize = 1 << 16;
const newline = 10;

/** Takes what a document writes: pdfkit's own way makes a buffer of each line and hands it through a stream. */
export function sinkOf(document: PdfDocument): Sink {
  const sink = createSink();
  // the constructor has written the file's first lines
  sink.add(document.read());
  document.push = sink.add;
  document._write = (data) => {
    document._offset += typeof data === 'string' ? sink.addLine(data) : data.length;
    if (typeof data !== 'string') sink.add(data);
  };
  return sink;
}

function createSink(): Sink & Inlet {
  const chunks: Uint8Array[] = [];
  let chunk = Buffer.alloc(chunkSize);
  let used = 0;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  function addLine(line: string): number {
    const length = line.length + 1;
    if (used + length < chunkSize) {
      chunk.write(line, used, 'latin1');
      chunk[used + length - 1] = newline;
      used += length;
    } else add(Buffer.from(`${line}\n`, 'latin1'));
    return length;
  }

  function add(bytes: Uint8Array | null): boolean {
    if (bytes === null) {
      end();
      return false;
    }
    let from = 0;
    while (from < bytes.length) {
      const part = bytes.subarray(from, from + chunkSize - used);
      chunk.set(part, used);
      used += part.length;
      from += part.length;
      if (used < chunkSize) continue;
      chunks.push(chunk);
      chunk = Buffer.alloc(chunkSize);
      used = 0;
    }
    return true;
  }

  return {
    add,
    addLine,
    full: () => chunks.splice(0),
    rest: async () => {
      await ended;
      return [...chunks.splice(0), chunk.subarray(0, used)];
    },
  };
}

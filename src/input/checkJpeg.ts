// Whether a JPEG is whole: its segments up to the pixels, and its end. In: bytes. Out: what is wrong with them, or
// undefined. The pixels themselves are not decoded: where they are damaged, viewers show them as far as they go.

/** Completes "The picture …". Markers as in ITU-T T.81, table B.1. */
export function checkJpeg(bytes: Uint8Array): string | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasFrame = false;
  let hasTables = false;
  for (let at = 2; ; ) {
    while (view[at] === 0xff && view[at + 1] === 0xff) at += 1;
    if (at + 4 > view.length) return 'is cut off.';
    if (view[at] !== 0xff) return 'is damaged: one of its parts is longer or shorter than it says.';
    const marker = view[at + 1] ?? 0;
    const length = view.readUInt16BE(at + 2);
    const next = at + 2 + length;
    if (length < 2 || next > view.length) return 'is cut off.';
    if (isFrame(marker)) {
      if (![1, 3, 4].includes(view[at + 9] ?? 0)) return 'is damaged: its colours cannot be read.';
      hasFrame = true;
    }
    if (marker === 0xdb) hasTables = true;
    if (marker === 0xda)
      return hasFrame && hasTables ? checkScans(view, next) : 'is damaged: it has no head.';
    at = next;
  }
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Cameras and phones put things behind the end: it must be there, not be last. */
function checkScans(view: Buffer, from: number): string | undefined {
  const end = view.indexOf(Buffer.from([0xff, 0xd9]), from);
  if (end < 0) return 'is cut off.';
  return end - from < 1 ? 'is damaged: it has no pixels.' : undefined;
}

// Ways to damage a good file: in its objects (through pdf-lib), in a page's content, or byte by byte.
// Each takes the good bytes and gives new ones. Where there is nothing to damage it throws, so that no test is idle.

import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

export type Damage = (good: Uint8Array) => Promise<Uint8Array>;

/** What is done, in a few words, and how. */
export type Damages = Readonly<Record<string, Damage>>;

export async function rewrite(good: Uint8Array, change: (file: PDFDocument) => void): Promise<Uint8Array> {
  const file = await PDFDocument.load(good, { updateMetadata: false });
  change(file);
  return file.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

export function inObjects(change: (file: PDFDocument) => void): Damage {
  return (good) => rewrite(good, change);
}

/** `page` counts from 0. The content must not be compressed. */
export function inContent(page: number, change: (content: string) => string): Damage {
  return inObjects((file) => {
    const ref = file.getPage(page).node.get(PDFName.of('Contents')) as PDFRef;
    const stream = file.context.lookup(ref) as PDFRawStream;
    const before = Buffer.from(stream.contents).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('the content has nothing to damage');
    file.context.assign(ref, PDFRawStream.of(stream.dict, Uint8Array.from(Buffer.from(after, 'latin1'))));
  });
}

/** Replaces the first match by as many bytes, so that nothing else moves. */
export function inBytes(pattern: RegExp, change: (match: string) => string): Damage {
  return async (good) => {
    const before = Buffer.from(good).toString('latin1');
    const after = before.replace(pattern, change);
    if (after === before || after.length !== before.length)
      throw new Error(`${pattern} damages nothing, or moves bytes`);
    return Uint8Array.from(Buffer.from(after, 'latin1'));
  };
}

export function dictOf(object: PDFObject | undefined): PDFDict {
  if (object instanceof PDFStream) return object.dict;
  if (object instanceof PDFDict) return object;
  throw new Error(`no dictionary, but ${object}`);
}

/** The n-th dictionary whose key has this name as its value, in the order of object numbers. */
export function find(file: PDFDocument, key: string, value: string, n = 0): PDFDict {
  return dictOf(file.context.lookup(findRef(file, key, value, n)));
}

export function findRef(file: PDFDocument, key: string, value: string, n = 0): PDFRef {
  const refs = file.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const dict = object instanceof PDFStream ? object.dict : object;
    return dict instanceof PDFDict && dict.get(PDFName.of(key)) === PDFName.of(value) ? [ref] : [];
  });
  const ref = refs[n];
  if (!ref) throw new Error(`the good file has no ${n + 1}. object with /${key} /${value}`);
  return ref;
}

/** A structure element. */
export function element(file: PDFDocument, type: string, n = 0): PDFDict {
  return find(file, 'S', type, n);
}

export function at(file: PDFDocument, from: PDFDict, ...path: readonly string[]): PDFDict {
  return path.reduce((dict, key) => dictOf(file.context.lookup(dict.get(PDFName.of(key)))), from);
}

export function arrayAt(file: PDFDocument, from: PDFDict, key: string): PDFArray {
  const array = file.context.lookup(from.get(PDFName.of(key)));
  if (array instanceof PDFArray) return array;
  throw new Error(`/${key} is no array`);
}

/** Sets an entry; throws when it was the same before. */
export function set(file: PDFDocument, dict: PDFDict, key: string, value: unknown): void {
  const object = file.context.obj(value as never) as PDFObject;
  if (String(dict.get(PDFName.of(key))) === String(object)) throw new Error(`/${key} is ${object} already`);
  dict.set(PDFName.of(key), object);
}

/** Removes an entry; throws when there is none. */
export function remove(dict: PDFDict, key: string): void {
  if (!dict.delete(PDFName.of(key))) throw new Error(`there is no /${key} to remove`);
}

export function info(file: PDFDocument): PDFDict {
  return dictOf(file.context.lookup(file.context.trailerInfo.Info));
}

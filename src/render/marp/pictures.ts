// The pictures of a deck: as files beside deck.md, and inside deck.html. In: pictures of the blocks. Out: names that
// differ where their bytes differ. Reads no file: the bytes came with the blocks.

import type { Picture, PictureFile } from '../../model/markdown.ts';

export class PictureFolder {
  readonly #names = new Map<string, PictureFile>();

  /** The path beside deck.md: `images/loop.svg`, or `images/loop-2.svg` for another picture of that name. */
  add({ picture, src }: Picture): string {
    if (picture === undefined) throw new Error(`picture ${src} was checked, but is not there`);
    const file = picture.path.slice(picture.path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '-');
    const dot = file.lastIndexOf('.');
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? file : `${file.slice(0, dot)}-${copy}${file.slice(dot)}`;
      const known = this.#names.get(name);
      if (known !== undefined && known.path !== picture.path) continue;
      this.#names.set(name, picture);
      return `images/${name}`;
    }
  }

  files(): readonly { readonly path: string; readonly picture: PictureFile }[] {
    return [...this.#names].map(([name, picture]) => ({ path: `images/${name}`, picture }));
  }
}

const mediaTypes: Readonly<Record<PictureFile['type'], string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export function dataUri(picture: PictureFile): string {
  return `data:${mediaTypes[picture.type]};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

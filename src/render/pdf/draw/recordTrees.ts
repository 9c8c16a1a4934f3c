// The trees of a file of many records, written leaf by leaf: what is kept of a leaf is its number. Comes in: pages and
// entries of the parent tree, as they are drawn. Goes out: the roots, at the end. pdfkit keeps all pages in one list.

import { type PdfDocument, type PdfReference, raw, reserveObject, writeObject } from './pdfkit-types.ts';

/** Pages and entries of a leaf, about. */
const leafSize = 64;

export interface PageTree {
  /** To be called between two parts. */
  readonly closeFullLeaf: () => void;
  readonly end: () => void;
}

/** pdfkit hangs each page below what the catalogue names as `Pages`. */
export function createPageTree(document: PdfDocument): PageTree {
  const catalogue = document._root.data;
  const root: PdfReference = catalogue.Pages;
  let leaf = openLeaf();

  function openLeaf(): PdfReference {
    const opened = document.ref({ Type: 'Pages', Parent: root, Kids: [], Count: 0 });
    catalogue.Pages = opened;
    return opened;
  }

  function closeLeaf(): void {
    root.data.Kids.push(leaf);
    root.data.Count += leaf.data.Count;
    leaf.end();
    leaf.data = {};
  }

  return {
    closeFullLeaf: () => {
      if (leaf.data.Count < leafSize) return;
      closeLeaf();
      leaf = openLeaf();
    },
    end: () => {
      closeLeaf();
      catalogue.Pages = root;
    },
  };
}

export interface ParentTree {
  /** `keys` of the entries are from `first` to before `next`. */
  readonly add: (entries: readonly string[], first: number, next: number) => void;
  readonly end: () => PdfReference;
}

export function createParentTree(document: PdfDocument): ParentTree {
  const leaves: number[] = [];
  let entries: string[] = [];
  let limits: readonly [number, number] | undefined;

  function closeLeaf(): void {
    if (limits === undefined) return;
    const id = reserveObject(document);
    writeObject(document, id, `<< /Limits [${limits.join(' ')}] /Nums [${entries.join('\n')}] >>`);
    leaves.push(id);
    entries = [];
    limits = undefined;
  }

  return {
    add: (more, first, next) => {
      if (more.length === 0) return;
      entries.push(...more);
      limits = [limits?.[0] ?? first, next - 1];
      if (entries.length >= leafSize) closeLeaf();
    },
    end: () => {
      closeLeaf();
      const root = document.ref({});
      root.data = raw(`<< /Kids [${leaves.map((id) => `${id} 0 R`).join(' ')}] >>`);
      root.end();
      return root;
    },
  };
}

// A damage for each rule that holds pages, structure tree and parent tree against each other.

import { type PDFArray, type PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { contentIdRules } from '../rules/contentIds.ts';
import type { contentMarkRules } from '../rules/contentMarks.ts';
import type { objectReferenceRules } from '../rules/objectReferences.ts';
import {
  arrayAt,
  at,
  type Damages,
  dictOf,
  element,
  find,
  findRef,
  inContent,
  inObjects,
  remove,
  set,
} from './Damage.ts';

function structureRoot(file: PDFDocument) {
  return at(file, file.catalog, 'StructTreeRoot');
}

/** The parent tree's list for the first page. */
function firstParents(file: PDFDocument): PDFArray {
  const numbers = arrayAt(file, at(file, structureRoot(file), 'ParentTree'), 'Nums');
  return file.context.lookup(numbers.get(1)) as PDFArray;
}

const text = (content: string): string => `BT ${/\/F\d+ \d+ Tf/.exec(content)?.[0]} <0001> Tj ET`;

function addContent(file: PDFDocument, page: PDFDict, content: string): void {
  const added = file.context.register(file.context.stream(content));
  set(file, page, 'Contents', [page.get(PDFName.of('Contents')), added]);
}

/** A form on the second page that paints a rectangle. */
const paintForm = inObjects((file) => {
  const page = file.getPage(1).node;
  const form = file.context.flateStream('0 0 9 9 re f', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 9, 9],
  });
  const ref = file.context.register(form);
  set(file, at(file, page, 'Resources'), 'XObject', { Painted: ref });
  addContent(file, page, '/Painted Do');
});

/** A shading that fills the second page. */
const paintShading = inObjects((file) => {
  const page = file.getPage(1).node;
  const ramp = { FunctionType: 2, Domain: [0, 1], C0: [0], C1: [1], N: 1 };
  const shading = { ShadingType: 2, ColorSpace: 'DeviceGray', Coords: [0, 0, 9, 9], Function: ramp };
  set(file, at(file, page, 'Resources'), 'Shading', { Ramp: shading });
  addContent(file, page, '/Ramp sh');
});

export const contentDamages = {
  'content-is-marked': {
    'a path without a mark': inContent(1, (content) => `${content}\n0 0 9 9 re f`),
    'text without a mark': inContent(1, (content) => `${content}\n${text(content)}`),
    'a picture without a mark': inContent(1, (content) => `${content}\nBI /W 1 /H 1 /BPC 8 /CS /G ID x EI`),
    'a shading without a mark': paintShading,
    'a form without a mark': paintForm,
    'text in a mark that says nothing': inContent(
      1,
      (content) => `${content}\n/Span BMC ${text(content)} EMC`,
    ),
  },
  'marks-do-not-nest': {
    'an artifact in tagged content': inContent(1, (content) =>
      content.replace(/(\/P <<[^>]*>> BDC)/, '$1 /Artifact BMC EMC'),
    ),
    'tagged content in an artifact': inContent(1, (content) =>
      content.replace(/(\/P <<[^>]*>> BDC[\s\S]*?EMC)/, '/Artifact BMC $1 EMC'),
    ),
    'tagged content in tagged content': inContent(1, (content) =>
      content.replace(/(\/H2 <<[\s\S]*?)EMC([\s\S]*?\/Note <<[\s\S]*?EMC)/, '$1 $2 EMC'),
    ),
  },
  'content-ids-are-unique': {
    'an id that is used again': inContent(1, (content) => `${content}\n/P <</MCID 0>> BDC 0 0 9 9 re f EMC`),
  },
  'content-ids-are-in-the-tree': {
    'an id that no element has': inContent(
      1,
      (content) => `${content}\n/P <</MCID 77>> BDC 0 0 9 9 re f EMC`,
    ),
  },
  'tree-content-exists': {
    'an element with an id of nothing': inObjects((file) =>
      arrayAt(file, element(file, 'Note'), 'K').push(PDFNumber.of(77)),
    ),
  },
  'parent-tree-agrees': {
    'two parents exchanged': inObjects((file) => {
      const parents = firstParents(file);
      const [first, second] = [parents.get(0), parents.get(1)];
      parents.set(0, second);
      parents.set(1, first);
    }),
    'two elements with the same content': inObjects((file) =>
      arrayAt(file, element(file, 'Figure'), 'K').push(PDFNumber.of(0)),
    ),
    'a parent of content that is not there': inObjects((file) =>
      firstParents(file).push(findRef(file, 'S', 'H1')),
    ),
    'a page without a key': inObjects((file) => remove(file.getPage(1).node, 'StructParents')),
  },
  'parent-tree-keys-are-unique': {
    'two pages with one key': inObjects((file) => {
      set(file, file.getPage(1).node, 'StructParents', file.getPage(0).node.get(PDFName.of('StructParents')));
    }),
  },
  'parent-tree-next-key-is-free': {
    'a key that is taken': inObjects((file) => set(file, structureRoot(file), 'ParentTreeNextKey', 1)),
  },
  'annotations-are-in-the-tree': {
    'an annotation without a key': inObjects((file) => remove(find(file, 'Subtype', 'Link'), 'StructParent')),
    'an annotation in no element': inObjects((file) => {
      const note = file.context.register(
        file.context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] }),
      );
      set(file, file.getPage(1).node, 'Annots', [note]);
    }),
    'an annotation in two elements': inObjects((file) => {
      const [first, second] = [element(file, 'Link', 0), element(file, 'Link', 1)].map((link) =>
        arrayAt(file, link, 'K'),
      );
      first?.push(dictOf(second?.get(1)));
    }),
    'a parent tree that names another element': inObjects((file) => {
      const numbers = arrayAt(file, at(file, structureRoot(file), 'ParentTree'), 'Nums');
      const key = find(file, 'Subtype', 'Widget').get(PDFName.of('StructParent'));
      const index = numbers.asArray().findIndex((item) => String(item) === String(key));
      numbers.set(index + 1, findRef(file, 'S', 'H1'));
    }),
  },
  'object-references-name-their-page': {
    'a reference to another page': inObjects((file) => {
      const reference = dictOf(arrayAt(file, element(file, 'Form'), 'K').get(0));
      set(file, reference, 'Pg', file.getPage(1).ref);
    }),
  },
} satisfies Readonly<
  Record<keyof (typeof contentMarkRules & typeof contentIdRules & typeof objectReferenceRules), Damages>
>;

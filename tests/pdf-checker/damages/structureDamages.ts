// A damage for each rule of structure elements: types, nesting, tables, links and fields.

import { type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { elementRules } from '../rules/elements.ts';
import type { fieldRules } from '../rules/fields.ts';
import type { linkRules } from '../rules/links.ts';
import type { nestingRules } from '../rules/nesting.ts';
import type { tableRules } from '../rules/tables.ts';
import type { wordRules } from '../rules/words.ts';
import {
  arrayAt,
  at,
  type Damages,
  element,
  find,
  findRef,
  inContent,
  inObjects,
  remove,
  set,
} from './Damage.ts';

/** Gives the n-th element of a type another type. */
function retype(from: string, to: string, n = 0): ReturnType<typeof inObjects> {
  return inObjects((file) => set(file, element(file, from, n), 'S', to));
}

function addToDocument(file: PDFDocument, entries: Record<string, unknown>): void {
  const added = file.context.register(file.context.obj(entries as never));
  arrayAt(file, element(file, 'Document'), 'K').push(added);
}

/** The attributes of the n-th header cell. */
function headerAttributes(file: PDFDocument, n: number) {
  return at(file, element(file, 'TH', n), 'A');
}

const widget = (file: PDFDocument) => find(file, 'Subtype', 'Widget');
const form = (file: PDFDocument) => at(file, file.catalog, 'AcroForm');

const elements = {
  'tree-can-be-read': {
    'a kid that is nothing': inObjects((file) => addToDocument(file, { Type: 'Nothing' })),
    'an element in two places': inObjects((file) => {
      arrayAt(file, element(file, 'Document'), 'K').push(findRef(file, 'S', 'H1'));
    }),
  },
  'types-are-standard': {
    'a type of its own': retype('Note', 'Fancy'),
    'a standard type with another meaning': inObjects((file) =>
      set(file, at(file, file.catalog, 'StructTreeRoot'), 'RoleMap', { Note: 'P' }),
    ),
  },
  'elements-name-their-parent': {
    'another parent': inObjects((file) => set(file, element(file, 'H1'), 'P', findRef(file, 'S', 'Table'))),
  },
  'elements-hold-something': {
    'an empty paragraph': inObjects((file) =>
      addToDocument(file, { S: 'P', P: findRef(file, 'S', 'Document') }),
    ),
  },
  'figures-have-alternatives': {
    'no Alt': inObjects((file) => remove(element(file, 'Figure'), 'Alt')),
    'a blank Alt': inObjects((file) => set(file, element(file, 'Figure'), 'Alt', PDFString.of(' '))),
  },
  'figures-have-boxes': {
    'no attributes': inObjects((file) => remove(element(file, 'Figure'), 'A')),
    'a box elsewhere': inObjects((file) =>
      set(file, at(file, element(file, 'Figure'), 'A'), 'BBox', [72, 200, 132, 240]),
    ),
  },
  'headings-do-not-jump': {
    'a level left out': retype('H2', 'H3'),
    'a second level first': retype('H1', 'H2'),
    'a heading without a level': retype('H2', 'H', 1),
  },
  'notes-have-ids': {
    'no ID': inObjects((file) => remove(element(file, 'Note'), 'ID')),
  },
} satisfies Readonly<Record<keyof typeof elementRules, Damages>>;

const nesting = {
  'tree-has-one-document': { 'another root': retype('Document', 'Sect') },
  'elements-nest': {
    'a paragraph in a list item': retype('Lbl', 'P'),
    'a list item outside a list': retype('L', 'Div'),
    'a paragraph in a link': inObjects((file) => {
      const kids = arrayAt(file, element(file, 'Document'), 'K');
      const paragraph = findRef(file, 'S', 'P', 1);
      kids.remove(kids.asArray().indexOf(paragraph));
      arrayAt(file, element(file, 'Link'), 'K').push(paragraph);
      set(file, element(file, 'P', 1), 'P', findRef(file, 'S', 'Link'));
    }),
  },
  'groups-hold-elements': { 'text in a section': retype('H2', 'Sect', 1) },
} satisfies Readonly<Record<keyof typeof nestingRules, Damages>>;

const tables = {
  'rows-are-equal': {
    'a cell less wide': inObjects((file) => set(file, headerAttributes(file, 1), 'ColSpan', 1)),
    'a cell less high': inObjects((file) => remove(headerAttributes(file, 2), 'RowSpan')),
  },
  'header-cells-have-scope': {
    'no Scope': inObjects((file) => remove(headerAttributes(file, 0), 'Scope')),
    'the wrong owner': inObjects((file) => set(file, headerAttributes(file, 0), 'O', 'Layout')),
  },
} satisfies Readonly<Record<keyof typeof tableRules, Damages>>;

const words = {
  'words-are-heard-apart': {
    'a text that ends without a space': inContent(0, (content) =>
      content.replace(/(\/P <<[^>]*>> BDC)([\s\S]*?)EMC/, '$1 /Span <</ActualText (more)>> BDC $2 EMC EMC'),
    ),
  },
} satisfies Readonly<Record<keyof typeof wordRules, Damages>>;

const links = {
  'links-are-in-link-elements': {
    'a link in a span': retype('Link', 'Span'),
    'a Link element without a link': retype('Note', 'Link'),
  },
  'links-have-contents': {
    'no Contents': inObjects((file) => remove(find(file, 'Subtype', 'Link'), 'Contents')),
    'empty Contents': inObjects((file) =>
      set(file, find(file, 'Subtype', 'Link'), 'Contents', PDFString.of('')),
    ),
  },
} satisfies Readonly<Record<keyof typeof linkRules, Damages>>;

const fields = {
  'fields-have-tool-tips': { 'no TU': inObjects((file) => remove(widget(file), 'TU')) },
  'fields-are-in-form-elements': { 'a field in a paragraph': retype('Form', 'P') },
  'fields-belong-to-the-form': {
    'a form without fields': inObjects((file) => arrayAt(file, form(file), 'Fields').remove(0)),
    'a name that is used again': inObjects((file) => set(file, widget(file), 'T', PDFString.of('team'))),
    'no name': inObjects((file) => remove(widget(file), 'T')),
  },
  'fields-have-appearances': {
    'no appearance': inObjects((file) => remove(widget(file), 'AP')),
    'a form that leaves it to viewers': inObjects((file) => set(file, form(file), 'NeedAppearances', true)),
  },
  'fields-have-fonts': {
    'a font the form lacks': inObjects((file) =>
      set(file, widget(file), 'DA', PDFString.of('/Other 11 Tf 0 g')),
    ),
    'a form without fonts': inObjects((file) => at(file, form(file), 'DR').delete(PDFName.of('Font'))),
  },
  'buttons-have-states': {
    'no state shown': inObjects((file) => remove(find(file, 'AS', 'Off'), 'AS')),
    'a state that is not there': inObjects((file) => set(file, find(file, 'AS', 'Off'), 'AS', 'maybe')),
    'the state of another one': inObjects((file) => {
      const normal = at(file, find(file, 'AS', 'Off', 1), 'AP', 'N');
      const look = normal.get(PDFName.of('no'));
      remove(normal, 'no');
      set(file, normal, 'yes', look);
    }),
  },
} satisfies Readonly<Record<keyof typeof fieldRules, Damages>>;

export const structureDamages = { ...elements, ...nesting, ...tables, ...words, ...links, ...fields };

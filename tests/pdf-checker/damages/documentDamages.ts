// A damage for each rule of the document as a whole: metadata, fonts, outline, destinations, actions.

import { type PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { actionRules } from '../rules/actions.ts';
import type { destinationRules } from '../rules/destinations.ts';
import type { documentRules } from '../rules/document.ts';
import type { fontRules } from '../rules/fonts.ts';
import type { metadataRules } from '../rules/metadata.ts';
import type { outlineRules } from '../rules/outline.ts';
import {
  arrayAt,
  at,
  type Damage,
  type Damages,
  element,
  find,
  findRef,
  inContent,
  info,
  inObjects,
  remove,
  set,
} from './Damage.ts';

const outline = (file: PDFDocument) => at(file, file.catalog, 'Outlines');
const link = (file: PDFDocument, n: number) => find(file, 'Subtype', 'Link', n);

function inMetadata(change: (xml: string) => string): Damage {
  return inStream('Type', 'Metadata', change);
}

function inStream(key: string, value: string, change: (text: string) => string): Damage {
  return inObjects((file) => replaceStream(file, findRef(file, key, value), change));
}

function replaceStream(file: PDFDocument, ref: PDFRef, change: (text: string) => string): void {
  const stream = file.context.lookup(ref) as PDFRawStream;
  const before = Buffer.from(stream.contents).toString('utf8');
  const after = change(before);
  if (after === before) throw new Error('the stream has nothing to damage');
  file.context.assign(ref, PDFRawStream.of(stream.dict, Uint8Array.from(Buffer.from(after))));
}

const whole = {
  'document-is-marked': {
    'no MarkInfo': inObjects((file) => remove(file.catalog, 'MarkInfo')),
    'tags that are suspect': inObjects((file) =>
      set(file, at(file, file.catalog, 'MarkInfo'), 'Suspects', true),
    ),
  },
  'language-is-known': {
    'no language': inObjects((file) => remove(file.catalog, 'Lang')),
    'an element in no language': inObjects((file) =>
      set(file, element(file, 'H1'), 'Lang', PDFString.of('plain English')),
    ),
  },
  'document-has-title': { 'no Title': inObjects((file) => remove(info(file), 'Title')) },
  'title-is-shown': {
    'no preference': inObjects((file) =>
      remove(at(file, file.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
    ),
  },
  'tabs-follow-structure': { 'no Tabs': inObjects((file) => remove(file.getPage(1).node, 'Tabs')) },
} satisfies Readonly<Record<keyof typeof documentRules, Damages>>;

const metadata = {
  'xmp-is-well-formed': {
    'a bare ampersand': inMetadata((xml) => xml.replace('A good file', 'A & good file')),
    'no metadata': inObjects((file) => remove(file.catalog, 'Metadata')),
  },
  'xmp-names-pdf-ua-1': { 'another part': inMetadata((xml) => xml.replace(/(pdfuaid:part>)1/, '$12')) },
  'xmp-title-agrees': { 'another title': inMetadata((xml) => xml.replace('A good file', 'Another file')) },
} satisfies Readonly<Record<keyof typeof metadataRules, Damages>>;

const fonts = {
  'fonts-are-embedded': {
    'no font file': inObjects((file) => remove(find(file, 'Type', 'FontDescriptor'), 'FontFile2')),
  },
  'fonts-are-not-type-3': {
    'a Type 3 font': inObjects((file) => set(file, find(file, 'Subtype', 'Type0'), 'Subtype', 'Type3')),
  },
  'fonts-map-to-unicode': {
    'no map': inObjects((file) => remove(find(file, 'Subtype', 'Type0'), 'ToUnicode')),
    'a map without entries': inObjects((file) => {
      const map = find(file, 'Subtype', 'Type0').get(PDFName.of('ToUnicode')) as PDFRef;
      replaceStream(file, map, (text) => text.replace(/begin(bfrange|bfchar)[\s\S]*end\1/, ''));
    }),
    'a map to nothing': inObjects((file) => {
      const map = find(file, 'Subtype', 'Type0').get(PDFName.of('ToUnicode')) as PDFRef;
      replaceStream(file, map, (text) => text.replace(/<0041>/, '<0000>'));
    }),
  },
  'glyphs-exist': { 'a missing glyph': inContent(1, (content) => content.replace(/\[<..../, '[<0000')) },
} satisfies Readonly<Record<keyof typeof fontRules, Damages>>;

const outlines = {
  'outline-is-whole': {
    'an item without the one before': inObjects((file) => remove(at(file, outline(file), 'Last'), 'Prev')),
    'an item of another parent': inObjects((file) =>
      set(file, at(file, outline(file), 'First'), 'Parent', PDFRef.of(1)),
    ),
    'items that follow each other in a ring': inObjects((file) => {
      set(file, at(file, outline(file), 'Last'), 'Next', outline(file).get(PDFName.of('First')));
    }),
    'another last item': inObjects((file) => {
      set(file, outline(file), 'Last', outline(file).get(PDFName.of('First')));
    }),
    'an item without a title': inObjects((file) =>
      set(file, at(file, outline(file), 'First'), 'Title', PDFString.of('')),
    ),
  },
  'outline-counts-are-right': {
    'items not counted': inObjects((file) => set(file, outline(file), 'Count', 2)),
    'no count': inObjects((file) => remove(at(file, outline(file), 'First'), 'Count')),
  },
} satisfies Readonly<Record<keyof typeof outlineRules, Damages>>;

const destinations = {
  'destinations-exist': {
    'a name of nothing': inObjects((file) =>
      set(file, at(file, link(file, 1), 'A'), 'D', PDFString.of('nowhere')),
    ),
    'an item that leads to no page': inObjects((file) => {
      arrayAt(file, at(file, outline(file), 'First'), 'Dest').set(0, findRef(file, 'S', 'H1'));
    }),
    'a place off the page': inObjects((file) => {
      set(file, at(file, outline(file), 'First'), 'Dest', [file.getPage(0).ref, 'XYZ', 0, 900, 0]);
    }),
  },
} satisfies Readonly<Record<keyof typeof destinationRules, Damages>>;

const script = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') };

const actions = {
  'files-hold-nothing-active': {
    'an action on opening': inObjects((file) =>
      set(file, file.catalog, 'OpenAction', [file.getPage(0).ref, 'Fit']),
    ),
    'a script': inObjects((file) => set(file, widget(file), 'A', script)),
    'actions on events': inObjects((file) => set(file, widget(file), 'AA', { F: { S: 'GoTo' } })),
    'named scripts': inObjects((file) =>
      set(file, at(file, file.catalog, 'Names'), 'JavaScript', { Names: [] }),
    ),
    'an XFA form': inObjects((file) =>
      set(file, at(file, file.catalog, 'AcroForm'), 'XFA', PDFString.of('<xdp/>')),
    ),
    'a program to start': inObjects((file) => set(file, widget(file), 'A', { S: 'Launch' })),
    'a file to submit to': inObjects((file) => set(file, widget(file), 'A', { S: 'SubmitForm' })),
    'an address of another kind': inObjects((file) =>
      set(file, at(file, link(file, 0), 'A'), 'URI', PDFString.of('file:///etc/hosts')),
    ),
  },
  'nothing-lies-outside-the-file': {
    'a stream in another file': inObjects((file) =>
      set(file, find(file, 'Subtype', 'Image'), 'F', PDFString.of('x.png')),
    ),
    'a picture to be swapped': inObjects((file) =>
      set(file, find(file, 'Subtype', 'Image'), 'OPI', { Type: 'OPI' }),
    ),
    'an attached file': inObjects((file) =>
      set(file, file.catalog, 'AF', [{ Type: 'Filespec', F: PDFString.of('x') }]),
    ),
  },
} satisfies Readonly<Record<keyof typeof actionRules, Damages>>;

function widget(file: PDFDocument) {
  return find(file, 'Subtype', 'Widget');
}

export const documentDamages = { ...whole, ...metadata, ...fonts, ...outlines, ...destinations, ...actions };

// Fields to fill in on a screen. Comes in: fields with their areas. Goes out: widgets with names, tool tips and
// appearances of their own, so that every viewer shows them alike, in the form of the document. pdfkit's own fields lose
// tool tip and structure.

import type { Field, FieldItem } from '../Layout.ts';
import { type PdfDocument, type PdfReference, raw } from './pdfkit-types.ts';
import type { StructureWriter } from './StructureWriter.ts';
import { asciiString, number, textString } from './syntax.ts';

export interface FormWriter {
  /** `area`: left, bottom, right, top on its page. */
  readonly add: (item: FieldItem, area: readonly number[], page: number) => void;
  /** What is added from here on is of another part. Its `name` stands before those of its fields, as parts ask alike;
   *  nothing is kept of the fields of the part before. */
  readonly startPart: (structure: StructureWriter, name: string | undefined) => void;
  readonly write: () => void;
}

/** Fields below a name, in a file of several parts. */
interface Part {
  readonly structure: StructureWriter;
  readonly name: string | undefined;
  /** The field above those of the part; made with the first of them. */
  reference: PdfReference | undefined;
}

/** Fields in the order of their first widgets; those of which one is chosen have several. */
type Entries = Map<
  string,
  { readonly field: Field; readonly reference: PdfReference; readonly kids: PdfReference[] }
>;

/** Flags of a field, as bits. */
const flags = { multiline: 1 << 12, radio: 1 << 15 };
const printed = 4;

export function createFormWriter(document: PdfDocument, structure?: StructureWriter): FormWriter {
  const entries: Entries = new Map();
  const tops: string[] = [];
  let font: PdfReference | undefined;
  let part: Part | undefined = structure && { structure, name: undefined, reference: undefined };

  function entryOf(field: Field) {
    const known = entries.get(field.name);
    if (known !== undefined && field.type === 'one') return known;
    const made = { field, reference: document.ref({}), kids: [] };
    entries.set(known === undefined ? field.name : `${field.name} ${entries.size}`, made);
    return made;
  }

  /** Where a field of the part hangs. */
  function above(): string {
    if (part?.name === undefined) return '';
    part.reference ??= document.ref({});
    return `/Parent ${part.reference} `;
  }

  function add({ field, tag }: FieldItem, area: readonly number[], page: number): void {
    if (part === undefined) throw new Error('a field belongs to no part of the file');
    const { structure } = part;
    font ??= helvetica(document);
    const key = structure.nextKey();
    const entry = entryOf(field);
    const widget = field.type === 'one' ? document.ref({}) : entry.reference;
    const parent = field.type === 'one' ? `/Parent ${entry.reference}` : `${above()}${fieldSyntax(field)}`;
    const look = appearance(field, area, document, font);
    const rect = area.map(number).join(' ');
    write(
      widget,
      `/Type /Annot /Subtype /Widget /Rect [${rect}] /F ${printed} /P ${document.page.dictionary} ` +
        `/StructParent ${key} ${parent} ${look}`,
    );
    if (field.type === 'one') entry.kids.push(widget);
    document.page.annotations.push(widget);
    structure.addAnnotation(tag, page, widget, key);
  }

  function endPart(): void {
    for (const { field, reference, kids } of entries.values()) {
      if (kids.length > 0)
        write(reference, `${above()}${fieldSyntax(field)} /V /Off /Kids [${kids.join(' ')}]`);
    }
    const fields = [...entries.values()].map(({ reference }) => `${reference}`);
    entries.clear();
    if (part?.name === undefined || part.reference === undefined) {
      tops.push(...fields);
      return;
    }
    write(part.reference, `/T ${textString(part.name)} /Kids [${fields.join(' ')}]`);
    tops.push(`${part.reference}`);
  }

  return {
    add,
    startPart: (structure, name) => {
      endPart();
      part = { structure, name, reference: undefined };
    },
    write: () => {
      endPart();
      if (font === undefined) return;
      const form = document.ref({});
      write(
        form,
        `/Fields [${tops.join(' ')}] /NeedAppearances false /DR << /Font << /Helv ${font} >> >> /DA ${textStyle(11)}`,
      );
      document._root.data.AcroForm = form;
      document.endAcroForm = () => document;
    },
  };
}

function write(reference: PdfReference, syntax: string): void {
  reference.data = raw(`<< ${syntax} >>`);
  reference.end();
}

/** The font in which viewers set what is typed: one that all of them have whole. */
function helvetica(document: PdfDocument): PdfReference {
  const font = document.ref({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    Encoding: 'WinAnsiEncoding',
  });
  font.end();
  return font;
}

function textStyle(size: number): string {
  return asciiString(`/Helv ${number(size)} Tf 0 g`);
}

function fieldSyntax({ type, name, tip, multiline, size }: Field): string {
  const named = `/T ${textString(name)} /TU ${textString(tip)}`;
  switch (type) {
    case 'text':
      return `/FT /Tx ${named} /Ff ${multiline ? flags.multiline : 0} /DA ${textStyle(size)}`;
    case 'many':
      return `/FT /Btn ${named} /Ff 0 /V /Off`;
    case 'one':
      return `/FT /Btn ${named} /Ff ${flags.radio}`;
  }
}

function appearance(
  field: Field,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  document: PdfDocument,
  font: PdfReference,
): string {
  const size = [right - left, top - bottom] as const;
  if (field.type === 'text') return `/AP << /N ${drawn('/Tx BMC EMC', size, document, font)} >>`;
  const on = drawn(marks[field.mark ?? 'tick'](size), size, document, font);
  const off = drawn('', size, document, font);
  return `/AS /Off /AP << /N << /${field.option ?? 'Yes'} ${on} /Off ${off} >> >>`;
}

function drawn(
  content: string,
  [width, height]: readonly [number, number],
  document: PdfDocument,
  font: PdfReference,
): PdfReference {
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: { Helv: font } },
  });
  form.end(Buffer.from(content, 'latin1'));
  return form;
}

type Size = readonly [number, number];

function tick([width, height]: Size): string {
  const at = (x: number, y: number) => `${number(x * width)} ${number(y * height)}`;
  return `q 0 G ${number(width * 0.14)} w 1 J 1 j ${at(0.2, 0.5)} m ${at(0.42, 0.24)} l ${at(0.8, 0.78)} l S Q`;
}

function frame([width, height]: Size): string {
  const line = 2.5;
  const inside = `${number(width - line)} ${number(height - line)}`;
  return `q 0 G ${line} w 1 j ${number(line / 2)} ${number(line / 2)} ${inside} re S Q`;
}

/** A round dot: a line of no length with round ends. */
function dot([width, height]: Size): string {
  const middle = `${number(width / 2)} ${number(height / 2)}`;
  return `q 0 G ${number(width * 0.55)} w 1 J ${middle} m ${middle} l S Q`;
}

const marks = { tick, dot, frame } as const;

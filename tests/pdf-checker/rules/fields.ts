// Rules of form fields: named, described, in a Form element, part of the form, and visible in every viewer.

import { at, catalogOf, dictAt, numberOf, type Pdf, refsAt, resolve } from '../reading/Pdf.ts';
import { asDict, asText, isKind, type PdfDict, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Annotation, readAnnotations } from '../structure/readAnnotations.ts';
import { nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function widgetsOf(read: ReadPdf): readonly Annotation[] {
  return readAnnotations(read).filter(({ subtype }) => subtype === 'Widget');
}

/** A field's entry, its own or that of a field above it. */
function inherited(pdf: Pdf, field: PdfDict, key: string): PdfValue {
  let current: PdfDict | undefined = field;
  for (let depth = 0; current && depth < 16; depth++) {
    const value = at(pdf, current, key);
    if (value !== null) return value;
    current = asDict(at(pdf, current, 'Parent'));
  }
  return null;
}

/** Its own name behind those of the fields above it. */
function fullName(pdf: Pdf, field: PdfDict): string {
  const names: string[] = [];
  let current: PdfDict | undefined = field;
  for (let depth = 0; current && depth < 16; depth++) {
    const name = asText(at(pdf, current, 'T'));
    if (name !== undefined && name !== '') names.unshift(name);
    current = asDict(at(pdf, current, 'Parent'));
  }
  return names.join('.');
}

function fieldsHaveToolTips(read: ReadPdf): readonly Problem[] {
  return widgetsOf(read).flatMap(({ dict, object, page }) => {
    const tip = asText(inherited(read.pdf, dict, 'TU')) ?? '';
    return unless(tip.trim() !== '', `the field ${object} has no TU`, page);
  });
}

function fieldsAreInFormElements(read: ReadPdf): readonly Problem[] {
  return widgetsOf(read).flatMap(({ elements, object, page }) =>
    elements.flatMap((element) =>
      unless(element.type === 'Form', `the field ${object} is in ${nameOf(element)}`, page),
    ),
  );
}

function collectFields(pdf: Pdf, refs: readonly PdfValue[], into: Set<number>): void {
  for (const ref of refs) {
    const num = numberOf(ref);
    if (num === undefined || into.has(num)) continue;
    into.add(num);
    const dict = asDict(resolve(pdf, ref));
    if (dict) collectFields(pdf, refsAt(pdf, dict, 'Kids'), into);
  }
}

function fieldsBelongToTheForm(read: ReadPdf): readonly Problem[] {
  const belonging = new Set<number>();
  collectFields(
    read.pdf,
    refsAt(read.pdf, dictAt(read.pdf, catalogOf(read.pdf), 'AcroForm'), 'Fields'),
    belonging,
  );
  const names = new Set<string>();
  return widgetsOf(read).flatMap(({ dict, object, page }) => {
    const name = fullName(read.pdf, dict);
    // a widget without a name of its own is one of several that show the same field
    const repeated = name === '' || (names.has(name) && asText(at(read.pdf, dict, 'T')) !== undefined);
    names.add(name);
    return [
      ...unless(
        object !== undefined && belonging.has(object),
        `the form does not have the field ${object}`,
        page,
      ),
      ...unless(!repeated, `the field ${object} has no name of its own`, page),
    ];
  });
}

/** A stream, or one stream a state (check boxes). */
function hasAppearance(pdf: Pdf, widget: PdfDict): boolean {
  const normal = at(pdf, widget, 'AP', 'N');
  if (isKind(normal, 'stream')) return true;
  const states = isKind(normal, 'dict') ? [...normal.entries.values()] : [];
  return states.length > 0 && states.every((state) => isKind(resolve(pdf, state), 'stream'));
}

function fieldsHaveAppearances(read: ReadPdf): readonly Problem[] {
  const form = dictAt(read.pdf, catalogOf(read.pdf), 'AcroForm');
  return [
    ...unless(
      at(read.pdf, form, 'NeedAppearances') !== true,
      'NeedAppearances leaves the fields to the viewer',
    ),
    ...widgetsOf(read).flatMap(({ dict, object, page }) =>
      unless(hasAppearance(read.pdf, dict), `the field ${object} has no appearance`, page),
    ),
  ];
}

/** What one types is set in the font of DA, which the form's resources must have. */
function fieldsHaveFonts(read: ReadPdf): readonly Problem[] {
  const form = dictAt(read.pdf, catalogOf(read.pdf), 'AcroForm');
  const fonts = dictAt(read.pdf, form, 'DR', 'Font').entries;
  return widgetsOf(read).flatMap(({ dict, object, page }) => {
    const type = at(read.pdf, dict, 'FT');
    if (!isKind(type, 'name') || (type.name !== 'Tx' && type.name !== 'Ch')) return [];
    const appearance = asText(inherited(read.pdf, dict, 'DA') ?? at(read.pdf, form, 'DA')) ?? '';
    const font = /\/(\S+)\s+[\d.]+\s+Tf/.exec(appearance)?.[1];
    return unless(
      font !== undefined && fonts.has(font),
      `the field ${object} is set in /${font}, which the form lacks`,
      page,
    );
  });
}

const radio = 1 << 15;

/** The states that a button can show, by name. */
function statesOf(pdf: Pdf, widget: PdfDict): readonly string[] {
  const normal = at(pdf, widget, 'AP', 'N');
  return isKind(normal, 'dict') ? [...normal.entries.keys()] : [];
}

/** A button shows one of its states; off is one of them, and of buttons that share a name each has its own other. */
function buttonsHaveStates(read: ReadPdf): readonly Problem[] {
  const taken = new Map<PdfDict, Set<string>>();
  return widgetsOf(read).flatMap(({ dict, object, page }) => {
    const type = inherited(read.pdf, dict, 'FT');
    if (!isKind(type, 'name') || type.name !== 'Btn') return [];
    const states = statesOf(read.pdf, dict);
    const shown = at(read.pdf, dict, 'AS');
    const on = states.filter((state) => state !== 'Off');
    const field = asDict(at(read.pdf, dict, 'Parent'));
    const flags = inherited(read.pdf, dict, 'Ff');
    const others = (field && taken.get(field)) ?? new Set<string>();
    const repeated =
      typeof flags === 'number' && (flags & radio) !== 0 && on.some((state) => others.has(state));
    if (field) taken.set(field, new Set([...others, ...on]));
    return [
      ...unless(
        isKind(shown, 'name') && states.includes(shown.name),
        `the button ${object} shows no state`,
        page,
      ),
      ...unless(on.length === 1, `the button ${object} has ${on.length} states besides Off`, page),
      ...unless(!repeated, `the button ${object} has the state of another one of its field`, page),
    ];
  });
}

export const fieldRules = {
  'fields-have-tool-tips': fieldsHaveToolTips,
  'fields-are-in-form-elements': fieldsAreInFormElements,
  'fields-belong-to-the-form': fieldsBelongToTheForm,
  'fields-have-appearances': fieldsHaveAppearances,
  'fields-have-fonts': fieldsHaveFonts,
  'buttons-have-states': buttonsHaveStates,
} satisfies RuleTable;

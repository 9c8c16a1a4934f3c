// What the text of a handout is set with: its words for blanks, its language's hyphens, its footnotes and fields. Comes
// in: the document. Goes out: a Setting; problems are added to `diagnostics`, each once.

import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import { moveItems } from './flow/moveItem.ts';
import { heightOf } from './flow/Slab.ts';
import { setText } from './flow/setParagraph.ts';
import { shiftSlab } from './flow/shiftSlab.ts';
import type { Geometry } from './geometry.ts';
import type { AddFootnote, Problem, Setting } from './Setting.ts';
import type { Stylesheet } from './stylesheet.ts';
import { hyphenatorFor } from './text/hyphenate.ts';

interface Tools extends Pick<Setting, 'fonts' | 'structure' | 'resolve'> {
  readonly styles: Stylesheet;
  readonly geometry: Geometry;
}

export function handoutSetting(
  document: HandoutDocument,
  { fonts, structure, resolve, styles, geometry }: Tools,
  diagnostics: Map<string, Diagnostic>,
): Setting {
  const isLarge = document.print === 'large';
  const hyphenate = isLarge ? undefined : hyphenatorFor(document.lang);
  const report = (problem: Problem) => addProblem(problem, diagnostics);
  const setting: Setting = {
    fonts,
    structure,
    edition: document.edition,
    fields: document.fields,
    ...(document.slots === undefined ? {} : { slots: document.slots }),
    resolve,
    blank: document.blank ?? 'blank',
    isLarge,
    writingRule: styles.writingRule,
    unit: styles.unit,
    ...(hyphenate === undefined ? {} : { hyphenate }),
    ...(document.form === true ? { useName: fieldNames(report) } : {}),
    report,
  };
  return { ...setting, addFootnote: footnotes(setting, styles, geometry) };
}

/** Numbers footnotes through the document and sets them as wide as the text block. */
function footnotes(setting: Setting, styles: Stylesheet, geometry: Geometry): AddFootnote {
  const { structure } = setting;
  let count = 0;
  return (inlines, tag, origin) => {
    count += 1;
    const label = String(count);
    const note = structure.add('Note', blockOf(tag, structure.nodes), { id: `note-${label}` });
    const indent = styles.footnote.size * 1.6;
    const sign = setText(
      [{ kind: 'text', text: label }],
      styles.footnote,
      structure.add('Lbl', note),
      origin,
      {
        setting,
        width: indent,
      },
    );
    const lines = setText(inlines, styles.footnote, structure.add('P', note), origin, {
      setting,
      width: geometry.width - indent,
    });
    const placed = lines.map((line, index) => {
      const { items } = shiftSlab(line, indent);
      // a line to write on stands lower in its strip
      const number =
        index === 0 && sign[0] ? moveItems(sign[0].items, 0, line.baseline - sign[0].baseline) : [];
      return { items: [...number, ...items], height: line.height };
    });
    return { label, footnote: { lines: placed, height: heightOf(lines) } };
  };
}

/** Where a note stands in the structure: after the paragraph that it belongs to, or within a cell. */
function blockOf(tag: number, nodes: Setting['structure']['nodes']): number {
  const node = nodes[tag];
  return node?.type === 'TD' || node?.type === 'TH' || node?.parent === undefined ? tag : node.parent;
}

function fieldNames(report: (problem: Problem) => void): (name: string, origin: Location) => void {
  const known = new Map<string, Location>();
  return (name, origin) => {
    const first = known.get(name);
    known.set(name, first ?? origin);
    if (first === undefined) return;
    report({
      code: 'ids-are-unique',
      message: `The form has two fields of the name \`${name}\`; what is typed into one would appear in the other.`,
      hints: ['give one of the two questions another `id`'],
      location: origin,
    });
  };
}

/** The same problem of the same place is told once, however often its text is set. */
function addProblem(problem: Problem, diagnostics: Map<string, Diagnostic>): void {
  const { file, line, column } = problem.location;
  const key = `${problem.code} ${file}:${line}:${column} ${problem.message}`;
  if (diagnostics.has(key)) return;
  diagnostics.set(key, { severity: 'error', related: [], ...problem });
}

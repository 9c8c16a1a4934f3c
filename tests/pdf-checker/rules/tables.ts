// Rules of tables: rows of equal width with spans counted, header cells with a Scope.

import type { Pdf } from '../reading/Pdf.ts';
import { asName, asNumber } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { attributeOf, childElements, type Element, nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

const scopes = new Set(['Row', 'Column', 'Both']);
const sections = new Set(['THead', 'TBody', 'TFoot']);

function rowsOf(table: Element): readonly Element[] {
  return childElements(table).flatMap((child) => {
    if (child.type === 'TR') return [child];
    return sections.has(child.type) ? childElements(child).filter((row) => row.type === 'TR') : [];
  });
}

interface Span {
  readonly columns: number;
  readonly rows: number;
}

function spanOf(pdf: Pdf, cell: Element): Span {
  return {
    columns: asNumber(attributeOf(pdf, cell, 'Table', 'ColSpan')) ?? 1,
    rows: asNumber(attributeOf(pdf, cell, 'Table', 'RowSpan')) ?? 1,
  };
}

/** Columns each row fills: its own cells and those that reach down from above. */
function widthsOf(pdf: Pdf, rows: readonly Element[]): readonly number[] {
  let reaching: readonly Span[] = [];
  return rows.map((row) => {
    const spans = [...reaching, ...childElements(row).map((cell) => spanOf(pdf, cell))];
    reaching = spans.filter((span) => span.rows > 1).map((span) => ({ ...span, rows: span.rows - 1 }));
    return spans.reduce((sum, span) => sum + span.columns, 0);
  });
}

function rowsAreEqual({ pdf, tree }: ReadPdf): readonly Problem[] {
  return tree.elements
    .filter((element) => element.type === 'Table')
    .flatMap((table) => {
      const widths = widthsOf(pdf, rowsOf(table));
      return unless(new Set(widths).size <= 1, `${nameOf(table)} has rows of ${widths.join(', ')} columns`);
    });
}

function headersHaveScope({ pdf, tree }: ReadPdf): readonly Problem[] {
  return tree.elements
    .filter((element) => element.type === 'TH')
    .flatMap((cell) => {
      const scope = asName(attributeOf(pdf, cell, 'Table', 'Scope')) ?? '';
      return unless(scopes.has(scope), `${nameOf(cell)} has no Scope`);
    });
}

export const tableRules = {
  'rows-are-equal': rowsAreEqual,
  'header-cells-have-scope': headersHaveScope,
} satisfies RuleTable;

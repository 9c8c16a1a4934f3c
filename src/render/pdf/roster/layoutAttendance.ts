// The attendance list: who, and a line to sign on. Comes in: facts of the day, columns, a roster. Goes out: a file whose
// pages are laid out as they are written, and whose name does not fit.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import { fieldValue, type Person } from '../../../model/Roster.ts';
import type { AttendanceList } from '../../../publications/NamePaper.ts';
import { paperSizes } from '../geometry.ts';
import type { Item, Page, StructureNode, StructureType, Tag } from '../Layout.ts';
import { decoration, pagination } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';
import { measureText, runsAt } from '../text/measureText.ts';
import { mm } from '../units.ts';
import { type CellText, fitCell } from './fitCell.ts';
import { personDiagnostic } from './PersonProblem.ts';
import type { LaidOutRecords, RecordOptions } from './RecordOptions.ts';

/** mm. The inner margin keeps clear of punched holes. */
const margin = { left: 22, right: 15, top: 20, bottom: 18, foot: 10 } as const;
const rowHeight = 10;
const numberWidth = 11;
const signatureWidth = 62;
const cellPadding = 2;
/** Of the size; points by which the second of two lines stands below the base of the row. */
const pairLeading = 1.15;
const pairDrop = 3.5;
/** mm: head of the first page, down to the table. */
const headHeight = 46;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly heading: string;
  /** Undefined for the number and the signature. */
  readonly field: string | undefined;
}

interface Grid {
  readonly list: AttendanceList;
  readonly page: { readonly width: number; readonly height: number };
  readonly columns: readonly Column[];
  readonly rowsFirst: number;
  readonly rowsLater: number;
  readonly fonts: Fonts;
}

export function layoutAttendance(
  list: AttendanceList,
  fonts: Fonts,
  { keepGoing }: Pick<RecordOptions, 'keepGoing'>,
): LaidOutRecords {
  const grid = gridOf(list, fonts);
  const { roster } = list;
  const diagnostics: Diagnostic[] = [];
  const people = (roster?.people ?? []).filter((person) => {
    const [problem] = grid.columns.flatMap((column) => fitted(grid, person, column)?.problem ?? []);
    if (problem === undefined || roster === undefined) return true;
    diagnostics.push(personDiagnostic(problem, person, roster, list.id, keepGoing));
    return false;
  });
  const needed = people.length + list.emptyRows;
  const count = 1 + Math.max(0, Math.ceil((needed - grid.rowsFirst) / grid.rowsLater));
  // the last sheet is ruled to its end, for those who come unannounced
  const rows = grid.rowsFirst + (count - 1) * grid.rowsLater;
  const file = {
    title: list.title,
    lang: list.lang,
    viewer: { outline: false },
    pageCount: count,
    person: undefined,
    *parts() {
      for (let index = 0; index < count; index += 1) yield pagePart(grid, people, rows, index, count);
    },
  };
  return { files: [file], diagnostics };
}

function gridOf(list: AttendanceList, fonts: Fonts): Grid {
  const page = paperSizes[list.paper];
  const left = mm(margin.left);
  const width = page.width - left - mm(margin.right);
  const room = width - mm(numberWidth + signatureWidth);
  const weights = list.columns.reduce((sum, { weight }) => sum + weight, 0);
  let x = left + mm(numberWidth);
  const named = list.columns.map(({ heading, field, weight }) => {
    const column = { x, width: (room * weight) / weights, heading, field };
    x += column.width;
    return column;
  });
  const height = page.height - mm(margin.top + margin.bottom);
  const table = (free: number) => Math.floor(free / mm(rowHeight)) - 1;
  return {
    list,
    page,
    columns: [
      { x: left, width: mm(numberWidth), heading: list.words.number, field: undefined },
      ...named,
      { x, width: mm(signatureWidth), heading: list.words.signature, field: undefined },
    ],
    rowsFirst: table(height - mm(headHeight)),
    rowsLater: table(height),
    fonts,
  };
}

function valueIn({ roster }: AttendanceList, person: Person | undefined, { field }: Column): string {
  if (roster === undefined || person === undefined || field === undefined) return '';
  return fieldValue(roster, person, field) ?? '';
}

/** Undefined where nothing stands in the cell. */
function fitted({ list, fonts }: Grid, person: Person | undefined, column: Column): CellText | undefined {
  const value = valueIn(list, person, column);
  if (value === '') return undefined;
  const face: FaceId = column.field === 'participant' ? 'sans-semibold' : 'sans';
  return fitCell(value, face, column.width - mm(2 * cellPadding), fonts);
}

function pagePart(grid: Grid, people: readonly Person[], rows: number, index: number, count: number) {
  const structure: StructureNode[] = [];
  const add = (type: StructureType, parent: Tag | undefined, more: Partial<StructureNode> = {}) =>
    structure.push({ type, parent, ...more }) - 1;
  const items: Item[] = [];
  const div = add('Div', undefined);
  if (index === 0) items.push(...head(grid, div, add));
  const first = index === 0 ? 0 : grid.rowsFirst + (index - 1) * grid.rowsLater;
  const last = Math.min(rows, first + (index === 0 ? grid.rowsFirst : grid.rowsLater));
  let y = mm(margin.top + (index === 0 ? headHeight : 0));
  const table = add('Table', div);
  items.push(...tableHead(grid, y, table, add));
  for (let row = first; row < last; row += 1) {
    y += mm(rowHeight);
    items.push(...tableRow(grid, people[row], row + 1, y, table, add));
  }
  items.push(...foot(grid, index + 1, count));
  const page: Page = { ...grid.page, items };
  return { pages: [page], structure };
}

type Add = (type: StructureType, parent: Tag | undefined, more?: Partial<StructureNode>) => Tag;

function line(
  text: string,
  x: number,
  y: number,
  face: FaceId,
  size: number,
  grey: number,
  tag: Tag,
  fonts: Fonts,
): Item {
  return {
    kind: 'text',
    y,
    runs: runsAt(measureText(text, face, fonts), x, size, grey),
    tag,
    continues: false,
  };
}

function head({ list, columns, fonts }: Grid, div: Tag, add: Add): readonly Item[] {
  const x = columns[0]?.x ?? 0;
  const top = mm(margin.top);
  const title = add('H1', div);
  const workshop = add('P', div);
  const width = (columns.at(-1)?.x ?? 0) + mm(signatureWidth) - x;
  return [
    line(list.heading, x, top + 22, 'serif-semibold', 28, greys.black, title, fonts),
    line(list.workshop, x, top + 44, 'sans', 14, greys.black, workshop, fonts),
    ...list.facts.flatMap(({ label, value }, index): readonly Item[] => {
      const tag = add('P', div);
      const left = x + (index % 2) * (width / 2);
      const y = top + 74 + Math.floor(index / 2) * 22;
      const name = line(`${label} `, left, y, 'sans-semibold', 10.5, greys.dark, tag, fonts);
      const start = left + mm(24);
      if (value !== undefined) return [name, line(value, start, y, 'sans', 12, greys.black, tag, fonts)];
      const rule = {
        kind: 'rule',
        x: start,
        y: y + 2.5,
        dx: width / 2 - mm(index % 2 === 0 ? 28 : 24),
        dy: 0,
      } as const;
      return [name, { ...rule, width: rules.hair, grey: greys.mid, tag, actual: '______' }];
    }),
  ];
}

function tableHead({ columns, fonts }: Grid, y: number, table: Tag, add: Add): readonly Item[] {
  const row = add('TR', table);
  const base = y + mm(rowHeight) - 7;
  return [
    ...columns.map(({ heading, x }) => {
      const tag = add('TH', row, { scope: 'Column' });
      return line(heading, x + mm(cellPadding), base, 'sans-semibold', 10.5, greys.dark, tag, fonts);
    }),
    under(columns, y, rules.strong, greys.black),
  ];
}

function tableRow(
  grid: Grid,
  person: Person | undefined,
  number: number,
  y: number,
  table: Tag,
  add: Add,
): readonly Item[] {
  const { columns, fonts } = grid;
  const row = add('TR', table);
  const base = y + mm(rowHeight) - 9;
  return [
    ...columns.flatMap((column, index): readonly Item[] => {
      const tag = add('TD', row);
      if (index === 0) {
        return [line(String(number), column.x + mm(cellPadding), base, 'sans', 10, greys.dark, tag, fonts)];
      }
      return cell(fitted(grid, person, column), column, base, tag);
    }),
    under(columns, y, rules.hair, greys.mid),
  ];
}

/** One line stands on the base of the row, two around its middle. */
function cell(text: CellText | undefined, column: Column, base: number, tag: Tag): readonly Item[] {
  const lines = text?.lines ?? [];
  const size = text?.size ?? 0;
  const first = base - (lines.length - 1) * (size * pairLeading - pairDrop);
  return lines.map((measured, index) => ({
    kind: 'text',
    y: first + index * size * pairLeading,
    runs: runsAt(measured, column.x + mm(cellPadding), size, greys.black),
    tag,
    continues: index < lines.length - 1,
  }));
}

function under(columns: readonly Column[], y: number, width: number, grey: number): Item {
  const x = columns[0]?.x ?? 0;
  const last = columns.at(-1);
  const dx = (last?.x ?? 0) + (last?.width ?? 0) - x;
  return { kind: 'rule', x, y: y + mm(rowHeight), dx, dy: 0, width, grey, tag: decoration };
}

function foot({ list, page, columns, fonts }: Grid, number: number, count: number): readonly Item[] {
  const y = page.height - mm(margin.foot);
  const size = 9.5;
  const folio = measureText(list.words.page(number, count), 'sans', fonts);
  const right = page.width - mm(margin.right) - folio.width * size;
  return [
    line(list.workshop, columns[0]?.x ?? 0, y, 'sans', size, greys.dark, pagination, fonts),
    { kind: 'text', y, runs: runsAt(folio, right, size, greys.dark), tag: pagination, continues: false },
  ];
}

// A CSV file to a roster. In: its text, with commas, semicolons or tabs. Out: the people, and each row that is wrong
// with its line. Reads no file.

import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic, Location, Outcome } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { columnName, fieldValue, type Person, type Roster } from './Roster.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `keepGoing`: rows that are wrong are left out, with a warning in place of an error. */
export function parseRoster(text: string, file: string, keepGoing: boolean): Outcome<Roster | undefined> {
  const at = (line: number): Location => ({ file, line, column: 1 });
  const rows = readRows(text);
  if ('line' in rows) {
    return nothing(
      problem('roster-rows-are-whole', at(rows.line), `This is not CSV: ${rows.message}.`, hints.csv),
    );
  }
  const [head, ...body] = rows;
  const headings = head?.cells ?? [];
  const columns = headings.map(columnName);
  const wrong = checkHead(headings, columns, at(head?.line ?? 1));
  if (wrong !== undefined) return nothing(wrong);
  const found: Diagnostic[] = [];
  const people = body.flatMap((row): readonly Person[] => {
    const said = checkRow(row, columns, at(row.line));
    if (said === undefined) return [{ line: row.line, values: row.cells }];
    found.push(said);
    return [];
  });
  const roster = { file, columns, people };
  const doubles = findDoubles(roster);
  found.push(...doubles.values());
  const kept = { ...roster, people: people.filter(({ line }) => !doubles.has(line)) };
  if (kept.people.length > 0) return { value: kept, diagnostics: keepGoing ? found.map(leftOut) : found };
  if (found.length === 0) return nothing(empty(at(1)));
  const none = keepGoing
    ? [problem('roster-has-people', at(1), 'Nobody is left on the roster.', hints.none)]
    : [];
  return { value: undefined, diagnostics: keepGoing ? [...found.map(leftOut), ...none] : found };
}

/** The merge fields that the first row names; none where the text is no CSV. */
export function rosterFields(text: string): readonly string[] {
  const rows = readRows(text, 1);
  return 'line' in rows ? [] : (rows[0]?.cells ?? []).filter((cell) => cell !== '').map(columnName);
}

interface Broken {
  readonly line: number;
  readonly message: string;
}

function readRows(text: string, to = -1): readonly Row[] | Broken {
  const told = /^\uFEFF?sep=(.)\r?\n/iu.exec(text);
  let end = told === null ? 0 : 1;
  try {
    const rows: Row[] = [];
    parse(text, {
      bom: true,
      delimiter: told?.[1] ?? separatorOf(text),
      from_line: end + 1,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to,
      on_record: (record: readonly string[], { lines }) => {
        end = lines;
        if (record.some((cell) => cell !== '')) {
          rows.push({ line: lines - newlines(record), cells: record.map(oneLine) });
        }
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      return { line: nextLine(text, end), message: 'a quotation mark opens a cell, and none closes it' };
    return {
      line: Number(error.lines ?? 1),
      message: 'a quotation mark stands within a cell',
    };
  }
}

/** The first line with a word after so many. */
function nextLine(text: string, lines: number): number {
  const at = text.split(/\r?\n/).findIndex((line, index) => index >= lines && line.trim() !== '');
  return at < 0 ? lines : at + 1;
}

/** The parser counts to the end of a row; cells may hold line breaks. */
function newlines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

const plain = /^\S*(?: \S+)*$/u;

function oneLine(cell: string): string {
  return plain.test(cell) ? cell : cell.replace(/\s+/gu, ' ').trim();
}

/** What the first row has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const [row = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: row.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

const hints = {
  csv: ['put a cell that holds quotation marks between quotation marks, and write those inside twice'],
  name: [
    'the first line holds the headings of the columns: call the one of names `name`',
    'where first and last names stand in two columns, make one of them',
  ],
  none: ['mend one of the lines that are left out'],
};

function checkHead(
  headings: readonly string[],
  columns: readonly string[],
  location: Location,
): Diagnostic | undefined {
  if (columns.length === 0) return empty(location);
  if (!columns.includes('participant')) {
    const message = `The first line names the columns ${listed(headings)}; none of them is \`name\`.`;
    return problem('roster-has-names', location, message, hints.name);
  }
  const second = columns.findIndex((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (second < 0) return undefined;
  const [one, other] = [headings[columns.indexOf(columns[second] ?? '')], headings[second]];
  const message =
    one === other
      ? `Two columns are called “${one}”.`
      : `The columns “${one}” and “${other}” are the same one to a merge field.`;
  return problem('roster-has-names', location, message, ['rename one of them']);
}

/** As they are written; an endless first line is no list of headings. */
function listed(headings: readonly string[]): string {
  const words = headings.filter((heading) => heading !== '').join(', ');
  return words.length <= mostShown ? words : `${words.slice(0, mostShown).trimEnd()} …`;
}

const mostShown = 80;

function checkRow(
  { cells, line }: Row,
  columns: readonly string[],
  location: Location,
): Diagnostic | undefined {
  if (cells.length !== columns.length) {
    const message = `Line ${line} has ${counted(cells.length)}, but the first line names ${columns.length} columns.`;
    return problem('roster-rows-are-whole', location, message, [
      'put a cell that holds the separator between quotation marks, and leave no cell out',
    ]);
  }
  if (cells[columns.indexOf('participant')] !== '') return undefined;
  return problem('roster-rows-are-whole', location, `Line ${line} has no name.`, [
    'fill in the name, or remove the line',
  ]);
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

/** People who have the name, team and address of someone before them, by their lines. */
function findDoubles(roster: Roster): ReadonlyMap<number, Diagnostic> {
  const known = new Map<string, number>();
  const doubles = new Map<number, Diagnostic>();
  for (const person of roster.people) {
    const parts = ['participant', 'team', 'email', 'e-mail'].map(
      (field) => fieldValue(roster, person, field) ?? '',
    );
    const key = parts.join('\n').toLowerCase();
    const before = known.get(key);
    if (before === undefined) known.set(key, person.line);
    else doubles.set(person.line, double(parts[0] ?? '', person.line, before, roster.file));
  }
  return doubles;
}

function double(name: string, line: number, before: number, file: string): Diagnostic {
  return problem(
    'people-are-told-apart',
    { file, line, column: 1 },
    `“${name}” stands in line ${before} and in line ${line}, and nothing tells the two apart.`,
    ['remove one of the lines; for two people of one name, give them their teams or e-mail addresses'],
    [{ message: 'the first one', location: { file, line: before, column: 1 } }],
  );
}

function empty(location: Location): Diagnostic {
  return problem('roster-has-people', location, 'The roster names nobody.', [
    'write the names of the columns in the first line, then a line for each person',
  ]);
}

function nothing(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function leftOut(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code === 'roster-has-people') return diagnostic;
  return { ...diagnostic, severity: 'warning', message: `${diagnostic.message} The line is left out.` };
}

// People by name: the rows of a CSV file. Each column is a merge field.

export interface Person {
  /** Of the file, from 1. */
  readonly line: number;
  /** In the order of the columns. */
  readonly values: readonly string[];
}

export interface Roster {
  /** As messages name it. */
  readonly file: string;
  /** Names of merge fields, in small letters; the column of names is `participant`. */
  readonly columns: readonly string[];
  readonly people: readonly Person[];
}

/** What a merge field prints for a person; undefined where the roster has no such column. */
export function fieldValue({ columns }: Roster, { values }: Person, field: string): string | undefined {
  const at = columns.indexOf(columnName(field));
  return at < 0 ? undefined : (values[at] ?? '');
}

export function nameOf(roster: Roster, person: Person): string {
  return fieldValue(roster, person, 'participant') ?? '';
}

/** A heading of the file as a merge field: spaces and case do not count. */
export function columnName(heading: string): string {
  const name = heading.trim().replace(/\s+/gu, ' ').toLowerCase();
  return name === 'name' ? 'participant' : name;
}

import { describe, expect, test } from 'vitest';
import { parseRoster, rosterFields } from '../../src/model/parseRoster.ts';
import { nameOf } from '../../src/model/Roster.ts';

const parse = (text: string, keepGoing = false) => parseRoster(text, 'people.csv', keepGoing);

function namesOf(text: string): readonly string[] {
  const { value, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return value === undefined ? [] : value.people.map((person) => nameOf(value, person));
}

function told(text: string): readonly (readonly [number, string])[] {
  return parse(text).diagnostics.map(({ location, code }) => [location.line, code]);
}

describe('what is read', () => {
  test.each([
    ['commas', 'name,team\nAda,Tea\nBob,Coffee\n'],
    ['semicolons', 'name;team\nAda;Tea, hot\nBob;Coffee\n'],
    ['tabs', 'team\tParticipant\nTea\tAda\nCoffee\tBob'],
    ['a byte order mark and the line ends of Windows', '\uFEFFName,Team\r\nAda,Tea\r\nBob,\r\n'],
    ['empty lines and spaces', 'name , team\n\n Ada , Tea \n,\nBob,Coffee\n\n'],
    ['a first line that tells the separator', 'sep=;\r\nname;team\r\nAda;a,b,c\r\nBob;x\r\n'],
    ['quotation marks', '"name","team"\n"Ada","the ""Tea"" team"\n"Bob","a,b"\n'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual(['Ada', 'Bob']);
  });

  test('columns are fields in small letters; line breaks in cells are spaces', () => {
    const { value } = parse('Name;First Language;E-Mail\n"Ada\nLovelace";English;a@example.org\nBob;;\n');
    expect(value?.columns).toEqual(['participant', 'first language', 'e-mail']);
    expect(value?.people).toEqual([
      { line: 2, values: ['Ada Lovelace', 'English', 'a@example.org'] },
      { line: 4, values: ['Bob', '', ''] },
    ]);
  });

  test('the fields alone', () => {
    expect(rosterFields('Name;Team\n"not closed')).toEqual(['participant', 'team']);
    expect(rosterFields('')).toEqual([]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['a cell is missing', 'name,team\nAda,Tea\nBob\n', [[3, 'roster-rows-are-whole']]],
    ['a cell is too many', 'name,team\nAda,Tea,hot\nBob,x\n', [[2, 'roster-rows-are-whole']]],
    ['a name is missing', 'name,team\nAda,Tea\n,Coffee\n', [[3, 'roster-rows-are-whole']]],
    ['a quotation mark in a cell', 'name,team\nAda,Tea\nB"ob,x\n', [[3, 'roster-rows-are-whole']]],
    [
      'a quotation mark that nothing closes',
      'name,team\nAda,Tea\n\n"Bob,x\nCleo,y\n',
      [[4, 'roster-rows-are-whole']],
    ],
    ['no column of names', 'person,team\nAda,Tea\n', [[1, 'roster-has-names']]],
    ['two columns of one name', 'name,team,Team\nAda,Tea,x\n', [[1, 'roster-has-names']]],
    ['nobody', 'name,team\n', [[1, 'roster-has-people']]],
    ['nothing', '', [[1, 'roster-has-people']]],
    ['one person twice', 'name,team\nAda,Tea\nBob,x\nada,tea\n', [[4, 'people-are-told-apart']]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('two people of one name are fine where something tells them apart', () => {
    expect(namesOf('name,team\nAda,Tea\nAda,Coffee\n')).toEqual(['Ada', 'Ada']);
    expect(namesOf('name,email\nAda,a@example.org\nAda,b@example.org\n')).toEqual(['Ada', 'Ada']);
  });

  test('lines are counted with the one that tells the separator', () => {
    expect(told('sep=;\nname;team\nAda\n')).toEqual([[3, 'roster-rows-are-whole']]);
  });

  test('headings are told as they are written, as far as they go', () => {
    const messageOf = (text: string) => parse(text).diagnostics[0]?.message;
    expect(messageOf('Vorname;Nachname\nAda;L\n')).toContain('the columns Vorname, Nachname; none of them');
    expect(messageOf('Name,name\nAda,L\n')).toContain('“Name” and “name”');
    expect(messageOf(`${'x'.repeat(500)}\nAda\n`)?.length).toBeLessThan(160);
  });

  test('`--keep-going` leaves the line out and says so', () => {
    const { value, diagnostics } = parse('name,team\nAda,Tea\nBob\nCleo,x\n', true);
    expect(value?.people.map(({ line }) => line)).toEqual([2, 4]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', location: { line: 3 } }]);
    expect(diagnostics[0]?.message).toContain('left out');
  });

  test('when nobody is left, going on is an error', () => {
    const { diagnostics } = parse('name,team\nAda\n', true);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning roster-rows-are-whole',
      'error roster-has-people',
    ]);
  });
});

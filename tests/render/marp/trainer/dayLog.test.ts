import { describe, expect, it } from 'vitest';
import { dayLog, logAsCsv } from '../../../../src/render/marp/trainer/dayLog.ts';
import { at, day, started } from './sampleDay.ts';

const columns = ['Item', 'Title', 'Planned', 'Minutes', 'Allowed', 'Actual', 'Minutes', 'Difference'];
const state = {
  ...started,
  visits: [...started.visits, { item: 1, from: at(9, 14) }, { item: 2, from: at(9, 31) }],
  cuts: [{ item: 4, action: 'drop' as const, saves: 10 }],
};

describe('dayLog', () => {
  it('has planned and actual minutes of every item', () => {
    const rows = dayLog(day, state, at(9, 40));
    expect(rows.map(({ plannedMinutes }) => plannedMinutes)).toEqual([10, 20, 15, 30, 10, 5, 10]);
    expect(rows.map(({ allowedMinutes }) => allowedMinutes)).toEqual([10, 20, 15, 30, 0, 5, 10]);
    expect(rows.map(({ actualMinutes }) => actualMinutes)).toEqual([14, 17, 9, 0, 0, 0, 0]);
    expect(rows[1]?.actualStart).toBe(at(9, 14));
    expect(rows[3]?.actualStart).toBeUndefined();
  });
});

describe('logAsCsv', () => {
  it('is what a spreadsheet reads', () => {
    const lines = logAsCsv(dayLog(day, state, at(9, 40)), columns).split('\r\n');
    expect(lines[0]).toBe('\uFEFFItem,Title,Planned,Minutes,Allowed,Actual,Minutes,Difference');
    expect(lines[1]).toBe('1,Welcome,09:00,10,10,09:00,14,4');
    expect(lines[5]).toBe('5,Extra,10:15,10,0,,0,-10');
    expect(lines.at(-1)).toBe('');
  });

  it('quotes what would break a line, and no text becomes a formula', () => {
    const row = {
      plannedStart: 540,
      plannedMinutes: 1,
      allowedMinutes: 1,
      actualStart: undefined,
      actualMinutes: 0,
    };
    const csv = (title: string) => logAsCsv([{ ...row, title }], columns).split('\r\n')[1];
    expect(csv('Pairs, then "fours"')).toContain('1,"Pairs, then ""fours""",');
    expect(csv('=SUM(A1)')).toContain("1,'=SUM(A1),");
  });
});

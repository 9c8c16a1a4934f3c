// `deckhand plan`, on the workshop that is shipped.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plan } from '../../src/build.ts';
import { projectFolder } from '../projectFolder.ts';
import { runCli } from './runCli.ts';

const cwd = fileURLToPath(new URL('../..', import.meta.url));

function planning(...words: readonly string[]) {
  return runCli(['plan', 'internal-customer-service', ...words], { cwd, plan });
}

const nightProject = () =>
  projectFolder({
    'decks/night/workshop.md': `---
title: Night
agendas:
  - {id: night, start: "23:30", minutes: 60, items: [{exercise: early}, {exercise: late}, {buffer: 20}]}
---
`,
    'decks/night/exercises/early.md': '---\ntitle: Early\nminutes: 30\n---\nText.\n',
    'decks/night/exercises/late.md': '---\ntitle: Late\nminutes: 10\n---\nText.\n',
  });

describe('deckhand plan', () => {
  test('prints clock times, groups, materials and copies', async () => {
    const { code, out, err } = await planning('--agenda', 'half-day', '--participants', '17');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/09:40 {3}20 {2}Rewrite the two ends .*pairs: 7 of 2, 1 of 3/);
    expect(out).toMatch(/12:30 {7}end/);
    expect(out).toMatch(/^ +17 {2}workbook$/m);
  });

  test('prints nothing for roles where nobody plays one', async () => {
    expect((await planning('--agenda', 'half-day')).out).toMatch(/ role-cards$/m);
    expect((await planning('--agenda', 'lunch-30')).out).not.toMatch(/role-|observer-/);
  });

  test('tells what to cut when late', async () => {
    const { out } = await planning('--agenda', 'half-day', '--late', '15', '--at', '10:40');
    expect(out).toMatch(/15 minutes late when Seen and shared starts \(planned for 10:35\)/);
    expect(out).toMatch(/drop +Seen and shared +saves 15/);
    expect(out).not.toContain('buffer');
    const { out: later } = await planning('--agenda', 'half-day', '--late', '15', '--at', '11:10');
    expect(later).toMatch(/drop +Where is the line\? +saves 20\n +5 minutes are left over/);
    const { out: last } = await planning('--agenda', 'half-day', '--late', '10', '--at', '11:40');
    expect(last).toMatch(/shorten +Three voices, twice +to 31, saves 9\n.*use +buffer +to 4, saves 1/);
  });

  test('has cuts for each five minutes, and says what they come to for a delay between', async () => {
    const { out } = await planning('--agenda', 'half-day', '--late', '11', '--at', '10:40');
    expect(out).toMatch(
      /11 minutes late when Seen and shared starts \(planned for 10:35\), with the cuts for 15:/,
    );
    expect(out).toMatch(/drop +Seen and shared +saves 15\n +4 minutes are left over/);
  });

  test('goes on after midnight', async () => {
    const root = nightProject();
    const night = (...words: readonly string[]) => runCli(['plan', '--root', root, ...words], { cwd, plan });
    const { out } = await night('--date', '2026-12-31', '--format', 'ics');
    expect(out).toContain('DTSTART:20261231T233000');
    expect(out).toContain('DTEND:20270101T003000');
    expect((await night('--late', '5', '--at', '00:05')).out).toMatch(
      /when Late starts \(planned for 00:00\)/,
    );
    expect((await night('--late', '10', '--at', '00:20')).out).toMatch(/when buffer starts/);
    expect((await night('--late', '5', '--at', '23:35')).out).toMatch(
      /when Early starts \(planned for 23:30\)/,
    );
    expect((await night('--late', '5', '--at', '22:00')).err).toMatch(/has not begun/);
    expect((await night('--late', '5', '--at', '01:00')).err).toMatch(/has not begun/);
  });

  test('traces each objective', async () => {
    const { out } = await planning('--agenda', 'video-90', '--trace');
    expect(out).toMatch(
      /hear-need \(core\)[\s\S]*done in +Asked, and needed[\s\S]*gain-hear-need[\s\S]*clarification-loops/,
    );
  });

  test('prints Markdown, JSON, and a calendar of a session', async () => {
    expect((await planning('--agenda', 'lunch-30', '--format', 'md')).out).toMatch(/^\| 12:15 \| 3 \| /m);
    const { plans } = JSON.parse((await planning('--agenda', 'lunch-30', '--format', 'json')).out);
    expect(plans[0].summary).toMatchObject({ agenda: 'lunch-30', start: '12:15', end: '12:45' });
    const { out } = await planning('--session', 'video-march', '--format', 'ics');
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:20260319T100000\r\n[\s\S]*END:VCALENDAR/);
  });

  test('as JSON has the cuts of all delays, and none of its own for one', async () => {
    const { code, out } = await planning('--late', '20', '--format', 'json');
    expect(code).toBe(2);
    expect(out).toContain('`cuts` has those for each item and delay');
  });

  test.each([
    [['--at', '10:40'], /`--at` needs `--late`/],
    [['--late', '90'], /from 1 to 60/],
    [
      ['--late', '20', '--at', '23:59', '--format', 'md'],
      /`--late` tells what to cut as text; `--format md`/,
    ],
    [['--late', '5', '--at', '25:00'], /a time such as 10:40/],
    [['--agenda', 'half-day', '--late', '5', '--at', '20:00'], /nothing of the agenda `half-day` is left/],
    [['--agenda', 'half-day', '--format', 'ics'], /A calendar needs a day/],
    [['--agenda', 'halfday'], /did you mean `half-day`/],
  ])('%s is wrong usage', async (words, message) => {
    const { code, err } = await planning(...words);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

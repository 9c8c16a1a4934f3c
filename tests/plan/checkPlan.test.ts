import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/plan/checkPlan.ts';
import { planOf, type SmallWorkshop } from './planOf.ts';

function messages(small: SmallWorkshop, code: string): readonly string[] {
  return checkPlan(planOf(small))
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ message, location }) => `${location.line}: ${message}`);
}

describe('pacing', () => {
  const talk = { talk: 'title: Talk\nminutes: 50' };

  it('names the longest stretch, its limit and where that comes from', () => {
    const agenda = 'minutes: 110\nitems:\n  - {exercise: talk}\n  - {exercise: talk}\n  - {welcome: 10}';
    const [first = ''] = messages({ agenda, exercises: talk }, 'stretch-has-a-break');
    expect(first).toMatch(/^8: .*110 minutes.*90.*Pike/);
  });

  it('starts anew after a break, and has a shorter limit on video', () => {
    const items = 'items: [{exercise: talk}, {break: 10}, {exercise: talk}]';
    expect(messages({ agenda: `minutes: 110\n${items}`, exercises: talk }, 'stretch-has-a-break')).toEqual(
      [],
    );
    const onVideo = { talk: 'title: Talk\nminutes: 65\nvariants: {video: same}' };
    const video = { agenda: 'minutes: 65\ndelivery: video\nitems: [{exercise: talk}]', exercises: onVideo };
    expect(messages(video, 'stretch-has-a-break')).toHaveLength(1);
  });

  it('goes by the limit of the workshop', () => {
    const small = { agenda: 'minutes: 50\nitems: [{exercise: talk}]', exercises: talk };
    const matter = 'delivery: {in-person: {longest_stretch: 40}}';
    expect(messages(small, 'stretch-has-a-break')).toEqual([]);
    expect(messages({ ...small, matter }, 'stretch-has-a-break')).toHaveLength(1);
  });

  it('counts a question as taking part', () => {
    const steps = (ask: string) =>
      `title: Talk\nminutes: 12\nsteps: [{minutes: 6, who: facilitator${ask}}, {minutes: 6, who: facilitator}]`;
    const agenda = 'minutes: 12\nitems: [{exercise: talk}]';
    expect(messages({ agenda, exercises: { talk: steps('') } }, 'people-take-part')).toHaveLength(1);
    expect(messages({ agenda, exercises: { talk: steps(', ask: Why?') } }, 'people-take-part')).toEqual([]);
  });

  it('adds up what people only listen to across items', () => {
    const agenda =
      'minutes: 20\nitems: [{principle: a, minutes: 5}, {principle: b, minutes: 5}, {welcome: 10}]';
    const principles = { a: 'title: A', b: 'title: B' };
    expect(messages({ agenda, principles }, 'people-take-part')[0]).toMatch(/10 minutes/);
  });

  it('warns of rooms that are not worth opening', () => {
    const exercises = { talk: 'title: Talk\nminutes: 7\nvariants: {video: {tool: breakout}}' };
    const agenda = 'minutes: 7\ndelivery: video\nitems: [{exercise: talk}]';
    expect(messages({ agenda, exercises }, 'rooms-are-worth-it')).toHaveLength(1);
  });
});

describe('the day', () => {
  const agenda = 'minutes: 10\nitems: [{buffer: 10}]';

  it('minds the number of people that is asked for', () => {
    const people = (participants: number) =>
      messages({ agenda, options: { participants } }, 'participants-fit-group').length;
    expect([people(3), people(4), people(24), people(25)]).toEqual([1, 0, 0, 1]);
    const hints = (participants: number) =>
      checkPlan(planOf({ agenda, options: { participants } })).flatMap((one) => one.hints);
    expect(hints(3)).toContain('invite more people, join them with another session, or change `group`');
    expect(hints(25)).toContain('split them into two sessions, or change `group`');
  });

  it('compares the number that is asked for with the roster', () => {
    const roster = { file: 'people.csv', columns: ['participant'], people: [{ line: 2, values: ['Ada'] }] };
    const found = (participants: number | undefined) =>
      messages({ agenda, options: { participants, roster } }, 'participants-fit-roster');
    expect(found(12)).toEqual([
      '1: `--participants` says 12, but the roster names 1: groups and copies are counted for 12, papers with names are made for 1.',
    ]);
    expect(found(1)).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });

  it('says when a late start cannot be made up', () => {
    expect(messages({ agenda: 'minutes: 10\nitems: [{welcome: 10}]' }, 'agenda-can-be-cut')).toHaveLength(1);
    expect(messages({ agenda }, 'agenda-can-be-cut')).toEqual([]);
  });
});

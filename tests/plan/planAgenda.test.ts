import { describe, expect, it } from 'vitest';
import { planOf } from './planOf.ts';

describe('planAgenda', () => {
  it('gives each item its clock time', () => {
    const plan = planOf({
      agenda: 'start: "23:30"\nminutes: 40\nitems: [{welcome: 10}, {break: 15}, {buffer: 15}]',
    });
    expect(plan.items.map(({ start }) => start)).toEqual([1410, 1420, 1435]);
    expect(plan.end).toBe(1450);
  });

  it('keeps a buffer that is to be kept', () => {
    const ifLate = (more: string) =>
      planOf({ agenda: `minutes: 10\nitems: [{buffer: 10${more}}]` }).items[0]?.ifLate;
    expect([ifLate(''), ifLate(', if_late: keep')]).toEqual(['drop', 'keep']);
  });

  it('takes start, people and paper from the options, then the session, then the agenda', () => {
    const plan = planOf({
      agenda: 'minutes: 10\nitems: [{welcome: 10}]',
      options: { participants: 7, paper: 'letter', date: '2026-03-12' },
    });
    expect([plan.start, plan.participants, plan.paper]).toEqual([540, 7, 'letter']);
    expect(plan.fields.get('date')).toMatch(/^Thursday,? 12 March 2026$/);
  });

  it('introduces a principle in the first exercise that names it, or in an item of its own', () => {
    const plan = planOf({
      agenda:
        'minutes: 35\nitems: [{exercise: one, minutes: 10}, {exercise: two, minutes: 10}, {principle: late, minutes: 15}]',
      exercises: {
        one: 'title: One\nminutes: 10\nprinciples: [early, late]',
        two: 'title: Two\nminutes: 10\nprinciples: [early]',
      },
      principles: { early: 'title: Early', late: 'title: Late' },
    });
    expect(plan.items.map(({ introduces }) => introduces.map(({ id }) => id))).toEqual([
      ['early'],
      [],
      ['late'],
    ]);
    expect(plan.principles.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('introduces nothing that an exercise says it does not', () => {
    const plan = planOf({
      agenda: 'minutes: 10\nitems: [{exercise: one}]',
      exercises: { one: 'title: One\nminutes: 10\nprinciples: [early]\nintroduces: []' },
      principles: { early: 'title: Early' },
    });
    expect(plan.principles).toEqual([]);
  });

  it('keeps core items when late, shortens what has a floor, drops the rest', () => {
    const plan = planOf({
      agenda:
        'minutes: 66\nitems: [{exercise: fixed, priority: core}, {exercise: elastic}, {exercise: fixed, if_late: keep}, {exercise: fixed}, {break: 15}, {evaluation: 6}]',
      exercises: {
        fixed: 'title: Fixed\nminutes: 10',
        elastic: 'title: Elastic\nminutes: {min: 10, plan: 15, max: 20}',
      },
    });
    expect(plan.items.map(({ ifLate, floor }) => `${ifLate} ${floor}`)).toEqual([
      'keep 10',
      'shorten 10',
      'keep 10',
      'drop 10',
      'shorten 10',
      'keep 6',
    ]);
  });

  it('shortens what may be dropped only to a floor of its own, and never what closes the day', () => {
    const plan = planOf({
      agenda:
        'minutes: 46\nitems: [{exercise: elastic, if_late: drop}, {exercise: elastic, if_late: drop, floor: 12}, {exercise: close, if_late: drop}, {evaluation: 6, if_late: shorten}]',
      exercises: {
        elastic: 'title: Elastic\nminutes: {min: 10, plan: 15, max: 20}',
        close: 'title: Close\ntype: commitment\nminutes: 10',
      },
    });
    expect(plan.items.map(({ ifLate, floor }) => `${ifLate} ${floor}`)).toEqual([
      'drop 15',
      'drop 12',
      'keep 10',
      'keep 6',
    ]);
  });

  it('counts materials once, with the most that is needed at a time', () => {
    const plan = planOf({
      agenda: 'minutes: 20\nitems: [{exercise: one}, {exercise: two}]',
      exercises: {
        one: 'title: One\nminutes: 10\ngroup: triads\nmaterials: [{item: Sheet, per: group}, {item: Pen}]',
        two: 'title: Two\nminutes: 10\ngroup: pairs\nmaterials: [{item: Sheet, per: pair, count: 2}]',
      },
      options: { participants: 7 },
    });
    expect(plan.materials.map(({ item, count, items }) => [item, count, items])).toEqual([
      ['Sheet', 6, [0, 1]],
      ['Pen', 7, [0]],
    ]);
  });
});

describe('variants', () => {
  const exercise = [
    'title: Talk',
    'minutes: 10',
    'group: pairs',
    'steps: [{minutes: 10, do: In the room}]',
    'variants:',
    '  video: {minutes: 8, tool: chat, steps: [{minutes: 8, do: On video}]}',
    '  short: {minutes: 5, group: solo}',
    '  same-length: {group: solo}',
  ].join('\n');
  const only = (agenda: string) => planOf({ agenda, exercises: { talk: exercise } }).items[0];

  it('follows the delivery', () => {
    const item = only('minutes: 8\ndelivery: video\nitems: [{exercise: talk}]');
    expect([item?.minutes, item?.exercise?.tool, item?.exercise?.group]).toEqual([8, 'chat', ['pairs']]);
    expect(item?.exercise?.steps.map((step) => step.do?.source)).toEqual(['On video']);
  });

  it('lays the named variant over that of the delivery', () => {
    const item = only('minutes: 5\ndelivery: video\nitems: [{exercise: talk, variant: short}]');
    expect([item?.minutes, item?.exercise?.tool, item?.exercise?.group]).toEqual([5, 'chat', ['solo']]);
  });

  it('inherits steps only when it lasts as long', () => {
    expect(only('minutes: 5\nitems: [{exercise: talk, variant: short}]')?.exercise?.steps).toEqual([]);
    const same = only('minutes: 10\nitems: [{exercise: talk, variant: same-length}]');
    expect(same?.exercise?.steps.map((step) => step.do?.source)).toEqual(['In the room']);
  });
});

import { expect, it } from 'vitest';
import { cutPlans } from '../../src/plan/cutPlans.ts';
import { planOf } from './planOf.ts';

const agenda = 'minutes: 20\nitems: [{exercise: talk, priority: could}, {exercise: write}]';
const exercises = {
  talk: 'title: Talk\nminutes: 10',
  write: 'title: Write\nminutes: 10\ntype: commitment\nobjectives: [plan]',
};

it('leaves an objective that questions alone measure to the evaluation', () => {
  const matter =
    'objectives: [{id: plan, text: Plan, priority: core}, {id: asked, text: Asked, priority: core}]';
  const atStart = cutPlans(planOf({ matter, agenda, exercises })).find(({ delay }) => delay === 5);
  expect(atStart).toMatchObject({ missing: 0, cuts: [{ item: 0, action: 'drop' }] });
});

it('knows more objectives than there are bits in a number', () => {
  const ids = [...Array(40).keys()].map((index) => `o${index}`);
  const matter = `objectives: [${ids.map((id) => `{id: ${id}, text: ${id}, priority: core}`).join(', ')}]`;
  const talk = `title: Talk\nminutes: 10\nobjectives: [${ids.join(', ')}]`;
  const plan = planOf({ matter, agenda, exercises: { ...exercises, talk } });
  expect(cutPlans(plan).find(({ delay }) => delay === 5)).toMatchObject({ missing: 5, cuts: [] });
});

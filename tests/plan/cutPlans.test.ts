import { expect, it } from 'vitest';
import { cutPlans } from '../../src/plan/cutPlans.ts';
import { planOf } from './planOf.ts';

const close = 'title: Write\nminutes: 10\ntype: commitment';

it('leaves an objective that questions alone measure to the evaluation', () => {
  const plan = planOf({
    matter: 'surveys: [survey]\nobjectives: [{id: asked, text: Asked, priority: core}]',
    agenda: 'minutes: 25\nitems: [{exercise: talk, priority: could}, {exercise: close}, {evaluation: 5}]',
    exercises: { talk: 'title: Talk\nminutes: 10', close },
    handouts: {
      survey:
        'title: Survey\ntemplate: feedback\nquestions: [{id: q1, type: text, text: How?, objective: asked}]',
    },
  });
  const late = cutPlans(plan).find(({ delay }) => delay === 5);
  expect(late).toMatchObject({ missing: 0, cuts: [{ item: 0, action: 'drop' }] });
});

it('knows more objectives than a number has bits', () => {
  const ids = [...Array(40).keys()].map((index) => `o${index}`);
  const plan = planOf({
    matter: `objectives: [${ids.map((id) => `{id: ${id}, text: ${id}, priority: core}`).join(', ')}]`,
    agenda: 'minutes: 20\nitems: [{exercise: talk, priority: could}, {exercise: close}]',
    exercises: { talk: `title: Talk\nminutes: 10\nobjectives: [${ids.join(', ')}]`, close },
  });
  expect(cutPlans(plan).find(({ delay }) => delay === 5)).toMatchObject({ missing: 5, cuts: [] });
});

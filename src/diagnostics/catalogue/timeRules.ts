// Codes about minutes.

import { exercise, type Rule, workshop } from '../Rule.ts';

export const timeRules = {
  'items-add-up': {
    severity: 'error',
    rule: 'The minutes of the items add up to those of the agenda, within its tolerance.',
    why: "An item without minutes of its own takes those of its exercise, in the variant that the agenda uses; a principle takes 5, a section and a slide none. Change an item, the agenda's `minutes`, or add a `buffer`.",
    wrong: workshop('', '  - {id: short, minutes: 30, items: [{welcome: 5}, {exercise: pairs}]}'),
    right: workshop(
      '',
      '  - {id: short, minutes: 30, items: [{welcome: 5}, {exercise: pairs}, {buffer: 10}]}',
    ),
  },
  'steps-add-up': {
    severity: 'error',
    rule: 'The minutes of the steps add up to those of the exercise or variant.',
    why: 'Who leads the exercise goes by the steps, the agenda by the whole. Steps may all be without minutes.',
    wrong: exercise('minutes: 15\nsteps: [{minutes: 5, do: Ask}, {minutes: 5, do: Answer}]'),
    right: exercise('minutes: 15\nsteps: [{minutes: 5, do: Ask}, {minutes: 10, do: Answer}]'),
  },
  'minutes-are-ordered': {
    severity: 'error',
    rule: 'The least minutes are not more than the planned ones, and these not more than the most.',
    why: '`min` is how short it can be cut, `max` how long it may run. `floor` of an item, what it is shortened to when late, is not more than its minutes; what may be left out as a whole has `if_late: drop`.',
    wrong: exercise('minutes: {min: 20, plan: 15, max: 25}'),
    right: exercise('minutes: {min: 10, plan: 15, max: 25}'),
  },
  'item-minutes-suit-exercise': {
    severity: 'warning',
    rule: 'The minutes of an item lie between the least and the most of its exercise.',
    why: 'Otherwise the steps do not fit the time. Use a variant with its own minutes, or give the exercise {min, plan, max}.',
    wrong: workshop(
      '',
      '  - {id: short, minutes: 20, items: [{welcome: 10}, {exercise: pairs, minutes: 10}]}',
    ),
    right: workshop(''),
  },
} as const satisfies Record<string, Rule>;

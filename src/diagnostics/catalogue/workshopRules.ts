// Codes about good workshops: safety, video, objectives, groups.

import { exercise, file, principle, type Rule, shortAgenda, workshop } from '../Rule.ts';

const measured = 'objectives: [{id: ask, text: Ask well, priority: core, measured_by: [pairs]}]';
const withPolicy = workshop(
  'policy: {conduct: What is said here stays here., escalation: Turn to the host.}',
);
const onVideo = '  - {id: call, delivery: video, minutes: 15, items: [{exercise: pairs}]}';
const callWithout = (objectives: string) =>
  `  - {id: call, delivery: video, minutes: 15, ${objectives}items: [{welcome: 15}]}`;
const handout = (matter: string) => file('handouts/keys.md', matter);

export const workshopRules = {
  'high-risk-has-opt-out': {
    severity: 'error',
    rule: 'An exercise of high risk says how one may step out.',
    why: 'People who are asked to show much of themselves need a way out that costs nothing. Write it as `opt_out`.',
    wrong: { ...withPolicy, ...exercise('minutes: 15\nrisk: high') },
    right: { ...withPolicy, ...exercise('minutes: 15\nrisk: high\nopt_out: Anyone may watch instead.') },
  },
  'video-variant-is-given': {
    severity: 'error',
    rule: 'An exercise on a video agenda has a `video` variant.',
    why: 'What works at tables seldom works in a call: say how people work there, with what tool and minutes. Where nothing changes, `variants: {video: same}` says so.',
    wrong: workshop('', onVideo),
    right: { ...workshop('', onVideo), ...exercise('minutes: 15\nvariants: {video: same}') },
  },
  'variant-exists': {
    severity: 'error',
    rule: 'A variant that an item asks for is one of its exercise.',
    why: 'Variants are named under `variants` of the exercise.',
    wrong: workshop(
      '',
      '  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs, variant: brief}]}',
    ),
    right: workshop(''),
  },
  'core-objective-is-measured': {
    severity: 'error',
    rule: 'Something on each agenda measures each core objective of that agenda.',
    why: 'An exercise measures when it is on the agenda, a question when its handout is in `surveys` and the agenda has an `evaluation`; a KPI never alone. Without `measured_by`, exercises and questions that name the objective count.',
    wrong: workshop('objectives: [{id: ask, text: Ask well, priority: core}]'),
    right: workshop(measured),
  },
  'deliveries-share-objectives': {
    severity: 'warning',
    rule: 'What agendas in the room do for an objective, those on video do too, and the reverse.',
    why: 'People on a call should be able to do the same afterwards. Put an exercise for it on an agenda of the other delivery, or list the `objectives` of that agenda without it, if that is meant. For a core objective it is an error (core-objective-is-measured).',
    wrong: {
      ...exercise('minutes: 15\nobjectives: [ask]'),
      ...workshop('objectives: [{id: ask, text: Ask well}]', `${shortAgenda}\n${callWithout('')}`),
    },
    right: {
      ...exercise('minutes: 15\nobjectives: [ask]'),
      ...workshop(
        'objectives: [{id: ask, text: Ask well}]',
        `${shortAgenda}\n${callWithout('objectives: [], ')}`,
      ),
    },
  },
  'behaviours-are-three-to-five': {
    severity: 'warning',
    rule: 'A principle with behaviours has three to five of them.',
    why: 'Fewer leave it vague, more are not remembered. A principle without any is not warned about.',
    wrong: principle('behaviours: [{do: Wait}]'),
    right: principle('behaviours: [{do: Wait}, {do: Nod}, {do: Repeat}]'),
  },
  'practice-has-two-debriefs': {
    severity: 'warning',
    rule: 'The debrief of a practice exercise has two questions at least.',
    why: 'What happened, and what to make of it: one question seldom gets a group to the second.',
    wrong: exercise('minutes: 15\nstage: practice\ndebrief: [{ask: What happened?}]'),
    right: exercise(
      'minutes: 15\nstage: practice\ndebrief: [{ask: What happened?}, {ask: What will you keep?}]',
    ),
  },
  'policy-is-given': {
    severity: 'warning',
    rule: 'A workshop with an exercise of medium or high risk names its policy.',
    why: 'When somebody reports harm, the facilitator needs to know the rules of the house and whom to turn to: `policy: {conduct, escalation}`.',
    wrong: exercise('minutes: 15\nrisk: medium'),
    right: {
      ...exercise('minutes: 15\nrisk: medium'),
      ...withPolicy,
    },
  },
  'group-is-ordered': {
    severity: 'error',
    rule: 'The least number of people is not more than the ideal one, and this not more than the most.',
    why: 'Groups, rooms and copies are computed from these numbers. Defaults are 4, 16 and 24.',
    wrong: workshop('group: {min: 20, ideal: 12, max: 24}'),
    right: workshop('group: {min: 8, ideal: 12, max: 24}'),
  },
  'participants-fit-group': {
    severity: 'warning',
    rule: 'The participants of a session are between the least and the most of the workshop.',
    why: 'Exercises were timed for a group of that size.',
    wrong: file('decks/tea/sessions/monday.md', 'agenda: short\ndate: 2026-03-12\nparticipants: 60'),
    right: file('decks/tea/sessions/monday.md', 'agenda: short\ndate: 2026-03-12\nparticipants: 12'),
  },
  'large-print-is-for-some': {
    severity: 'warning',
    rule: 'Not more people of a session read large print than come.',
    why: '`large_print` counts those of the participants who get it; the others get the clear edition.',
    wrong: file(
      'decks/tea/sessions/monday.md',
      'agenda: short\ndate: 2026-03-12\nparticipants: 12\nlarge_print: 15',
    ),
    right: file(
      'decks/tea/sessions/monday.md',
      'agenda: short\ndate: 2026-03-12\nparticipants: 12\nlarge_print: 5',
    ),
  },
  'key-is-for-facilitators': {
    severity: 'error',
    rule: 'A handout with the answer key is not for participants.',
    why: 'Set `audience: facilitator`, or another `edition`.',
    wrong: handout('template: workbook\naudience: participant\nedition: key'),
    right: handout('template: workbook\naudience: facilitator\nedition: key'),
  },
} as const satisfies Record<string, Rule>;

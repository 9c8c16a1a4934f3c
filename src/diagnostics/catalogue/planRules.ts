// Codes that need a plan: whether people can keep up with the day, and what is made for it.

import { exercise, file, type Rule, workshop } from '../Rule.ts';

const video = (items: string) => `  - {id: call, delivery: video, minutes: 15, items: [${items}]}`;
const rooms = (minutes: number) =>
  exercise(`minutes: 15\nvariants: {video: {tool: breakout, minutes: ${minutes}}}`);

const risky = {
  ...exercise('minutes: 15\nrisk: high\nopt_out: Watch instead.'),
  ...file('decks/tea/sessions/monday.md', 'agenda: short\ndate: 2026-03-12'),
};

export const planRules = {
  'stretch-has-a-break': {
    severity: 'warning',
    rule: 'People do not sit longer than `longest_stretch` without a break.',
    why: 'After 90 minutes in a room, or 60 in front of a screen, little is taken in. Put a break in between, or change the limit under `delivery`.',
    wrong: workshop('', '  - {id: long, minutes: 100, items: [{welcome: 85}, {exercise: pairs}]}'),
    right: workshop(
      '',
      '  - {id: long, minutes: 110, items: [{welcome: 85}, {break: 10}, {exercise: pairs}]}',
    ),
  },
  'people-take-part': {
    severity: 'warning',
    rule: 'People do something at least every `involve_every` minutes.',
    why: 'Those who only listen drift away: every 8 minutes in a room and every 4 in a call, let them write, speak or choose. Change the limit under `delivery`.',
    wrong: exercise('minutes: 15\nsteps: [{minutes: 12, who: facilitator}, {minutes: 3}]'),
    right: exercise('minutes: 15\nsteps: [{minutes: 7, who: facilitator}, {minutes: 8}]'),
  },
  'pace-changes': {
    severity: 'warning',
    rule: 'In a room, no one thing goes on for longer than `change_pace` minutes.',
    why: 'A change of pace brings attention back. Give a long exercise `steps`, or change the limit under `delivery`.',
    wrong: {
      ...exercise('minutes: 30'),
      ...workshop('', '  - {id: one, minutes: 30, items: [{exercise: pairs}]}'),
    },
    right: {
      ...exercise('minutes: 30\nsteps: [{minutes: 15}, {minutes: 15}]'),
      ...workshop('', '  - {id: one, minutes: 30, items: [{exercise: pairs}]}'),
    },
  },
  'rooms-are-worth-it': {
    severity: 'warning',
    rule: 'Breakout rooms leave at least six minutes to work in.',
    why: 'Entering and leaving a room takes two minutes. For less than six minutes of work, the chat is better.',
    wrong: { ...rooms(7), ...workshop('', video('{welcome: 8}, {exercise: pairs}')) },
    right: { ...rooms(10), ...workshop('', video('{welcome: 5}, {exercise: pairs}')) },
  },
  'agenda-can-be-cut': {
    severity: 'warning',
    rule: 'An agenda can make up for a start that is five minutes late.',
    why: 'People come late. Without a buffer, a `floor` or an item that may be dropped, the day ends late, or its end is lost.',
    wrong: workshop(
      '',
      '  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs, if_late: keep}]}',
    ),
    right: workshop(
      '',
      '  - {id: short, minutes: 25, items: [{welcome: 5}, {exercise: pairs, if_late: keep}, {buffer: 5}]}',
    ),
  },
  'objective-is-traced': {
    severity: 'warning',
    rule: 'Each objective of an agenda has an exercise that works on it, a question that asks about it, a KPI that shows it.',
    why: 'Otherwise nobody can say afterwards whether it was met. Questions are asked for where the workshop has `surveys`, KPIs where it has `kpis`.',
    wrong: {
      ...exercise('minutes: 15\nobjectives: [ask]'),
      ...workshop('objectives: [{id: ask, text: Ask well}]\nkpis: [{id: asked, name: Questions asked}]'),
    },
    right: {
      ...exercise('minutes: 15\nobjectives: [ask]'),
      ...workshop(
        'objectives: [{id: ask, text: Ask well, measured_by: [pairs, asked]}]\nkpis: [{id: asked, name: Questions asked}]',
      ),
    },
  },
  'policy-is-filled-in': {
    severity: 'warning',
    rule: 'On a real day with an exercise of high risk, `policy.escalation` names a real contact.',
    why: 'Somebody may need it that day. A text that begins with REPLACE is taken for the placeholder. It is said when a session is built.',
    wrong: { ...risky, ...workshop('policy: {conduct: Be kind., escalation: "REPLACE: whom to turn to"}') },
    right: { ...risky, ...workshop('policy: {conduct: Be kind., escalation: "The host, extension 12"}') },
    session: 'monday',
  },
  'language-has-words': {
    severity: 'warning',
    rule: 'The language of a workshop is one in which the program has words of its own.',
    why: 'Titles such as "How we spend our time" come from the program. In a language that it does not have they stay English; your own texts are not touched.',
    wrong: workshop('lang: fr'),
    right: workshop('lang: de'),
  },
} as const satisfies Record<string, Rule>;

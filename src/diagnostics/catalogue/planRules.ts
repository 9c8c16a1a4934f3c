// Codes that need a plan: whether people can keep up with the day, and what is made for it.

import { exercise, file, type Rule, workshop } from '../Rule.ts';

const video = (items: string) => `  - {id: call, delivery: video, minutes: 15, items: [${items}]}`;
const rooms = (minutes: number) =>
  exercise(`minutes: 15\nvariants: {video: {tool: breakout, minutes: ${minutes}}}`);

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
  'template-is-made': {
    severity: 'warning',
    rule: 'The template of a handout is one that deckhand makes.',
    why: 'A template that is not made yet is left out, so that everything else can be printed.',
    wrong: file('handouts/guide.md', 'template: facilitator-guide'),
    right: file('handouts/sheet.md', 'template: worksheet', 'Write here.\n\n@lines(4)\n'),
  },
} as const satisfies Record<string, Rule>;

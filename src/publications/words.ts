// The words that the program itself puts on slides and pages, by language. In: a BCP 47 tag. Out: a typed record.
// An unknown language gets English. Never holds an author's text.

import type { Grouping } from '../model/Exercise.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';
import type { PaperWords } from './words/PaperWords.ts';

export interface Words extends PaperWords {
  // Documents and what they are made of
  readonly workbook: string;
  readonly handout: string;
  readonly page: (number: number | string) => string;
  readonly slide: (number: number | string) => string;
  readonly workbookPage: (number: number | string) => string;
  readonly principle: string;
  readonly principleNumber: (number: number | string) => string;
  readonly principles: string;
  readonly exercise: string;
  readonly exercises: string;
  readonly contents: string;
  readonly notes: string;
  readonly yourNotes: string;
  /** What a screen reader says for a space to write on. */
  readonly blank: string;

  // The day
  readonly agenda: string;
  readonly agendaTitle: string;
  readonly objectives: string;
  readonly objectivesTitle: string;
  readonly benefits: string;
  readonly welcome: string;
  readonly start: string;
  readonly end: string;
  readonly doorsOpen: string;
  readonly break: string;
  readonly backAt: (clock: string) => string;
  readonly backAtLabel: string;
  readonly now: string;
  readonly done: string;
  readonly minutes: (count: number) => string;
  readonly minutesShort: string;
  readonly continued: string;
  readonly closing: string;
  readonly closingTitle: string;
  readonly thanks: string;

  // People and places
  readonly name: string;
  readonly date: string;
  readonly team: string;
  readonly location: string;
  readonly facilitator: string;
  readonly producer: string;
  readonly sponsor: string;
  readonly coFacilitator: string;
  readonly participant: string;
  readonly participants: string;

  // Principles
  readonly promise: string;
  readonly why: string;
  readonly behaviours: string;
  readonly behavioursTitle: string;
  readonly do: string;
  readonly insteadOf: string;
  readonly phrases: string;
  readonly phrasesTitle: string;
  readonly not: string;
  readonly but: string;
  readonly because: string;
  readonly selfCheck: string;
  readonly caution: string;
  /** Around words that someone says. */
  readonly quote: readonly [open: string, close: string];

  // Differences
  readonly differences: string;
  readonly differencesTitle: string;
  readonly topic: string;
  readonly external: string;
  readonly internal: string;

  // Exercises
  readonly purpose: string;
  readonly steps: string;
  readonly step: string;
  readonly time: string;
  readonly what: string;
  readonly who: string;
  readonly how: string;
  readonly howLong: string;
  readonly bringBack: string;
  readonly bringBackDefault: string;
  readonly breakoutTitle: string;
  readonly whereYouAre: string;
  readonly group: Readonly<Record<Grouping, string>>;
  readonly roomsOf: (size: number) => string;
  readonly tool: Readonly<Record<string, string>>;
  readonly optOut: string;
  /** Above whom to turn to. */
  readonly contact: string;
  readonly poll: string;
  readonly options: string;
  readonly debrief: string;
  readonly debriefTitle: string;
  readonly roles: string;
  readonly role: string;
  readonly situation: string;
  readonly materials: string;

  // Action plan
  readonly actionPlan: string;
  readonly actionPlanTitle: string;
  readonly when: string;
  readonly where: string;
  readonly actionWhat: string;
  readonly whoHelps: string;
  readonly myObjective: string;

  // Evaluation
  readonly evaluation: string;
  readonly evaluationTitle: string;
  readonly evaluationLink: string;
  readonly qrCode: (address: string) => string;
  readonly evaluationPaper: string;
  /** On a call. */
  readonly evaluationChat: string;
  /** The two halves of a retrospective pre-test. */
  readonly beforeSession: string;
  readonly afterSession: string;

  // The facilitator's and the producer's side
  readonly facilitatorNotes: string;
  readonly producerNotes: string;
  readonly say: string;
  readonly ask: string;
  readonly listenFor: string;
  readonly ifLate: string;
  readonly ifLateKeep: string;
  readonly ifLateShorten: (floor: number) => string;
  readonly ifLateDrop: string;
  readonly pitfalls: string;
  readonly if: string;
  readonly transition: string;
  readonly paste: string;
  readonly fallback: string;
  readonly access: string;
  readonly leads: (who: string) => string;
  readonly answerKey: string;
  readonly introduces: string;
}

const languages: Readonly<Record<string, Words>> = { en: english, de: german };

export const knownLanguages: readonly string[] = Object.keys(languages);

export function hasWordsFor(lang: string): boolean {
  return knownLanguages.includes(lang.toLowerCase().split('-')[0] ?? '');
}

export function wordsFor(lang: string): Words {
  return languages[lang.toLowerCase().split('-')[0] ?? ''] ?? english;
}

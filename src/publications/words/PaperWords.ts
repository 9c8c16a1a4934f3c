// The words that handouts for print need beside those of words.ts, by language. Never an author's text.

import type { Template } from '../../model/Handout.ts';

type CardSubject = 'principles' | 'phrases' | 'differences' | 'exercises' | 'roles' | 'scenarios' | 'huddles';
type Shape = 'cabaret' | 'u-shape' | 'circle' | 'boardroom' | 'theatre';

export interface PaperWords {
  /** What a handout is called that has no title of its own. */
  readonly template: Readonly<Record<Template, string>>;

  /** What a set of cards is called that has no title of its own. */
  readonly cardSet: Readonly<Record<CardSubject, string>>;

  readonly withKey: string;
  /** On the cover of what holds answers. */
  readonly notForParticipants: string;
  readonly filledIn: string;
  readonly largePrint: string;
  readonly interviewsTitle: string;

  // How people split up
  /** "5 of 3" */
  readonly groupsOf: (count: number, people: number) => string;
  readonly observing: (count: number) => string;
  readonly withFacilitator: string;
  readonly and: string;

  // The trainer's side of the day
  readonly theDay: string;
  readonly doors: string;
  readonly people: string;
  readonly peopleCount: (count: number) => string;
  readonly tablesOf: (count: number) => string;
  readonly roomsToOpen: (count: number) => string;
  readonly room: string;
  readonly roomShape: Readonly<Record<Shape, string>>;
  readonly link: string;
  readonly document: string;
  readonly feedbackForm: string;
  readonly forWhom: string;
  readonly prerequisites: string;
  /** The same, said to them. */
  readonly pleaseBring: string;
  /** On a call. */
  readonly haveReady: string;
  readonly atYourDesk: string;
  readonly notesForTheDay: string;
  readonly whatToBring: string;
  readonly howMany: string;
  readonly usedAt: string;
  readonly conduct: string;
  readonly escalation: string;
  /** The objectives, to those who do not take part. */
  readonly objectivesOfOthers: string;
  readonly measuredBy: string;
  readonly until: (clock: string) => string;
  readonly buffer: string;
  /** What to do with it, where nobody has said. */
  readonly bufferHint: string;
  readonly handOut: string;
  /** On a call, in place of what to bring. */
  readonly whatToHave: string;
  readonly rules: string;
  readonly fillIn: string;
  readonly seatTitle: string;
  /** Letters of the groups that play, and of those who only observe. */
  readonly seatLead: (playing: string, watching: string | undefined) => string;
  readonly observes: string;
  readonly packLeadVideo: string;
  readonly largeOnRequest: string;
  readonly roleSheetOf: (name: string) => string;
  /** Of the day. */
  readonly atTheEnd: string;

  // Run sheet
  readonly actual: string;
  readonly cutPlanTitle: string;
  readonly cutPlanLead: string;
  /** Where after the last row nothing can be cut. */
  readonly cutPlanEnd: string;
  readonly lateAt: string;
  readonly minutesLate: (minutes: number) => string;
  readonly cutShorten: (title: string, minutes: number) => string;
  readonly cutDrop: (title: string) => string;
  readonly cutUse: (minutes: number) => string;
  /** Cuts that give back more than the delay. */
  readonly cutGains: (minutes: number) => string;
  readonly endsLate: (minutes: number) => string;

  // Producer sheet
  readonly beforeDoors: string;
  readonly techCheck: readonly string[];
  readonly roomsTitle: string;
  /** What a producer does while people arrive, before a break ends, and when feedback is asked for. */
  readonly producerWelcome: string;
  readonly producerBreak: (clock: string) => string;
  readonly producerEvaluation: string;

  // Roles
  readonly onlyYou: string;
  /** Above what the role is, which those who play with it may know. */
  readonly whoYouAre: string;
  readonly yourGoal: string;
  readonly withWhom: (names: string) => string;
  readonly round: (number: number) => string;
  readonly lookFor: string;
  readonly noted: string;
  readonly helped: string;
  readonly playAgain: string;

  // Forms
  /** Before objectives, which say what one does. */
  readonly howReliably: string;
  readonly scaleLow: string;
  readonly scaleHigh: string;
  readonly agreeLow: string;
  readonly agreeHigh: string;
  readonly needsLead: string;
  readonly needsQuestions: readonly string[];
  readonly interviewTitle: string;
  readonly interviewLead: string;
  readonly interviewQuestions: readonly string[];
  readonly focusTitle: string;
  readonly focusLead: string;
  readonly focusPlan: readonly (readonly [minutes: number, what: string])[];
  readonly focusQuestions: readonly string[];
  readonly feedbackLead: string;
  readonly feedbackUseful: string;
  readonly feedbackIntent: string;
  readonly feedbackBest: string;
  readonly feedbackChange: string;
  readonly testLead: string;
  readonly testBefore: string;
  readonly testAfter: string;
  readonly minuteLead: string;
  readonly minuteClear: string;
  readonly minuteUnclear: string;
  readonly minuteQuestion: string;

  // Sheets
  readonly actionLead: string;
  readonly actionPattern: string;
  readonly obstacle: string;
  readonly sign: string;
  readonly partner: string;
  readonly afterDays: (days: number) => string;
  readonly forLeads: string;
  readonly howNow: string;
  readonly followUpDone: string;
  readonly followUpCame: string;
  readonly followUpNext: string;
  readonly sponsorDo: string;
  readonly sponsorAfter: string;
  readonly sponsorFigures: string;
  readonly figure: string;
  readonly wanted: string;
  readonly direction: Readonly<Record<'up' | 'down' | 'watch', string>>;
  readonly atDays: string;

  // The pack for a day
  readonly packLead: string;
  /** What "17 + 2" copies means. */
  readonly spareCopies: string;
  readonly afterTheDay: string;
  /** Each person of a roster gets the page with their name. */
  readonly eachTheirOwn: string;
  readonly packPrinted: string;
  readonly packOther: string;
  readonly packSent: string;
  readonly file: string;
  readonly copies: string;
  readonly pagesEach: string;
  readonly sheetsOfPaper: string;
  readonly ticketTitle: string;
  readonly ticketLead: string;
  readonly paper: string;
  readonly paperSize: Readonly<Record<'a4' | 'letter', string>>;
  readonly grams: (weight: number) => string;
  readonly oneSided: string;
  readonly twoSided: Readonly<Record<'long-edge' | 'short-edge', string>>;
  readonly foldOver: string;
  readonly binding: string;
  readonly bindings: Readonly<Record<'none' | 'staple' | 'punch' | 'booklet', string>>;
  readonly cutApart: string;
  readonly cornerStaple: string;
  readonly total: string;
  readonly forGroup: (letter: string) => string;
  readonly forEveryone: string;
  readonly seats: (people: number) => string;
}

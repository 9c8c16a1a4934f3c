// An agenda for one delivery and one number of people, with everything decided that decks and print have to
// agree on: clock times, variants, which principle is introduced where, materials.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Brand } from '../model/Brand.ts';
import type { Delivery } from '../model/Delivery.ts';
import type { Exercise, Grouping, Step } from '../model/Exercise.ts';
import type { Paper } from '../model/Handout.ts';
import type { Inline, LabelKey, Text } from '../model/markdown.ts';
import type { Principle } from '../model/Principle.ts';
import type { Roster } from '../model/Roster.ts';
import type { Session } from '../model/Session.ts';
import type { Agenda, Item, itemKinds, Lead, Workshop } from '../model/Workshop.ts';

export interface PlannedExercise {
  readonly exercise: Exercise;
  /** The variant that is used, or undefined for the exercise itself. */
  readonly variant: string | undefined;
  readonly group: readonly Grouping[];
  readonly remainder: Exercise['remainder'];
  readonly tool: string | undefined;
  readonly paste: Text | undefined;
  readonly producer: readonly Text[];
  readonly fallback: Text | undefined;
  readonly bringBack: Text | undefined;
  /** Empty where the exercise has none for these minutes. */
  readonly steps: readonly Step[];
  readonly materials: Exercise['materials'];
  readonly debrief: Exercise['debrief'];
  readonly transition: Text | undefined;
}

export interface PlanItem {
  /** From 0, in the agenda's order. */
  readonly index: number;
  readonly kind: (typeof itemKinds)[number];
  readonly label: LabelKey;
  readonly title: readonly Inline[];
  /** Minutes since midnight. */
  readonly start: number;
  readonly minutes: number;
  readonly lead: Lead;
  readonly priority: Item['priority'];
  readonly ifLate: 'keep' | 'shorten' | 'drop';
  /** Least minutes when shortened. */
  readonly floor: number;
  readonly exercise: PlannedExercise | undefined;
  /** Principles introduced here: the item's own, or at the start of an exercise. */
  readonly introduces: readonly Principle[];
  /** Whether the differences are introduced here. */
  readonly introducesDifferences: boolean;
  readonly item: Item;
  readonly origin: Location;
}

export interface PlannedMaterial {
  readonly item: string;
  readonly count: number;
  readonly prints: string | undefined;
  /** Indexes of the items that use it. */
  readonly items: readonly number[];
}

export interface Plan {
  readonly workshop: Workshop;
  readonly agenda: Agenda;
  readonly session: Session | undefined;
  /** Who comes, by name. */
  readonly roster: Roster | undefined;
  readonly delivery: Delivery;
  readonly participants: number;
  /** People at a table, or in a breakout room on video. */
  readonly tableSize: number;
  readonly paper: Paper;
  /** How many of each card and of each paper with a name. */
  readonly copies: number;
  readonly brand: Brand;
  /** `2026-03-12`, or undefined when no day is set. */
  readonly date: string | undefined;
  /** Minutes since midnight. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly PlanItem[];
  /** Those introduced on this agenda, in the order of introduction. */
  readonly principles: readonly Principle[];
  readonly materials: readonly PlannedMaterial[];
  /** Merge fields that have a value: workshop, date, facilitator, location and those set by hand. */
  readonly fields: ReadonlyMap<string, string>;
  /** Answers `reference.id` to the key it means in this workshop. */
  readonly resolve: (id: string) => LabelKey | undefined;
}

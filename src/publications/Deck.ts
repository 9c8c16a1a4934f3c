// A deck as plain data: what each slide says and to whom, before any Markdown, HTML or font. Slide numbers are
// final here: rendering may shrink type, it never splits a slide.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Block, Inline, LabelKey } from '../model/markdown.ts';
import type { Camera, Delivery } from '../model/Workshop.ts';

/** Names of the arrangements that a theme knows. `free` is an author's own Markdown. */
export type SlideLayout =
  | 'title'
  | 'section'
  | 'objectives'
  | 'agenda'
  | 'statement'
  | 'behaviours'
  | 'phrases'
  | 'differences'
  | 'invitation'
  | 'steps'
  | 'breakout'
  | 'role-play'
  | 'poll'
  | 'debrief'
  | 'break'
  | 'evaluation'
  | 'scan'
  | 'quote'
  | 'picture'
  | 'closing'
  | 'free';

export interface Slide {
  readonly layout: SlideLayout;
  /** A short line above the title. */
  readonly kicker: readonly Inline[];
  /** Every slide has one, as screen readers and outlines need it; of a free slide its first heading. */
  readonly title: readonly Inline[];
  /** The title is there for screen readers and outlines alone. */
  readonly titleHidden?: boolean;
  /** Type size of the blocks in px, where it is not the layout's own. */
  readonly textSize?: number;
  /** A large figure: a principle's number, minutes of a countdown, the time to be back. */
  readonly figure?: { readonly text: string; readonly caption?: string };
  readonly blocks: readonly Block[];
  /** Presenter notes: facilitator's, on video also the producer's. */
  readonly notes: readonly Block[];
  /** The agenda item it belongs to; undefined for title and objectives. */
  readonly item: number | undefined;
  /** The principle, exercise or item that this is the first slide of. */
  readonly labels: readonly LabelKey[];
  /** What the footer gives the workbook's page of. */
  readonly page: LabelKey | undefined;
  readonly origin: Location;
}

export interface Deck {
  /** The agenda's id: names the folder. */
  readonly agenda: string;
  readonly title: string;
  readonly lang: string;
  readonly delivery: Delivery;
  readonly camera: Camera;
  readonly slides: readonly Slide[];
  /** All type is set this much smaller; 1 where it is left out. */
  readonly scale?: number;
  /** Merge fields that have a value. */
  readonly fields: ReadonlyMap<string, string>;
  /** What the trainer's view goes by; no participant's file may hold it. */
  readonly timing: DeckTiming;
}

/** The day as planned. Times are minutes since midnight. */
export interface DeckTiming {
  readonly start: number;
  readonly items: readonly TimedItem[];
  /** For the start of each item and each delay, the least harmful way to end on time. */
  readonly cuts: readonly DeckCutPlan[];
}

export interface TimedItem {
  readonly title: readonly Inline[];
  readonly isBreak: boolean;
  readonly start: number;
  readonly minutes: number;
  /** Minutes of its countdowns, in their order; none where people do nothing on their own. */
  readonly timers: readonly number[];
}

export interface DeckCutPlan {
  /** Index of the item that starts late. */
  readonly item: number;
  /** Minutes late. */
  readonly delay: number;
  readonly cuts: readonly DeckCut[];
  /** Minutes that no cut can make up. */
  readonly missing: number;
}

export interface DeckCut {
  readonly item: number;
  readonly action: 'use' | 'shorten' | 'drop';
  /** Minutes that this gives back. */
  readonly saves: number;
}

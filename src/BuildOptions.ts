// What the command line (or a program that imports the library) asks `build`, `check` and `openProject` for, and
// what it gets back. Data only: nothing here reads, writes or prints.

import type { Diagnostic } from './diagnostics/Diagnostic.ts';
import type { Theme } from './model/colours/Theme.ts';
import type { Delivery } from './model/Delivery.ts';
import type { Paper, Print } from './model/Handout.ts';
import type { Workshop } from './model/Workshop.ts';
import type { CutPlan } from './plan/CutPlan.ts';
import type { PlanSummary } from './plan/summarisePlan.ts';
import type { BesideSlides, SlidesPerPage } from './publications/SlideHandout.ts';
import type { WrittenFile } from './write/WrittenFile.ts';

export const deckFormats = ['html', 'pdf', 'pptx', 'png', 'notes'] as const;
/** Forms of a deck: what `--formats` chooses from. */
export type DeckFormat = (typeof deckFormats)[number];

export const outputGroups = ['decks', 'handouts', 'cards'] as const;
/** What `--only` chooses from. */
export type OutputGroup = (typeof outputGroups)[number];

/** What is left out (or undefined) means all, or the default. */
export interface BuildOptions {
  /** The project: the folder that holds `decks/`. */
  readonly root: string;
  /** Ids; default every workshop of the project. */
  readonly workshops?: readonly string[] | undefined;
  readonly agenda?: string | undefined;
  readonly delivery?: Delivery | undefined;
  readonly session?: string | undefined;
  readonly paper?: Paper | undefined;
  /** `large`: what participants get is made in large print as well, `workbook.large.pdf` beside `workbook.pdf`. */
  readonly print?: Print | undefined;
  /** How slides look; default the brand's. */
  readonly theme?: Theme | undefined;
  /** Shrinks the type of a deck, within limits, where a slide has no room for its text. */
  readonly fit?: boolean | undefined;
  readonly participants?: number | undefined;
  /** Of each card, and of each paper with a name on it; default 1. */
  readonly copies?: number | undefined;
  readonly only?: readonly OutputGroup[] | undefined;
  /** Default `html` alone; then other forms of an earlier build are removed, as they would be out of date. */
  readonly formats?: readonly DeckFormat[] | undefined;
  /** Of `slides.handout.pdf`; default 3 with ruled lines. */
  readonly slidesPerPage?: SlidesPerPage | undefined;
  /** What stands beside or below its slides: room to write, or the trainer's notes. */
  readonly besideSlides?: BesideSlides | undefined;
  /** Program of the browser that PDF and pictures are made with; default the first that is found. */
  readonly browser?: string | undefined;
  /** Called while the browser works: slides that are done, of how many. A slide counts once a form. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ids of handouts and card sheets; with them no deck is made unless `only` says so. */
  readonly handouts?: readonly string[] | undefined;
  /** A CSV file of people; default that of the session. */
  readonly roster?: string | undefined;
  /** A file for each person of the roster in place of one for all. */
  readonly split?: boolean | undefined;
  /** Leave out people of the roster who cannot be printed. */
  readonly keepGoing?: boolean | undefined;
  /** Merge fields set by hand: name to value. */
  readonly set?: Readonly<Record<string, string>> | undefined;
  /** `2026-03-12`. */
  readonly date?: string | undefined;
  /** Where the files go; default `out` in the project. */
  readonly out?: string | undefined;
}

/** The project as far as it could be read. */
export interface Project {
  readonly diagnostics: readonly Diagnostic[];
  readonly workshops: readonly Workshop[];
  /** Texts by the paths that diagnostics name, for the lines shown below a message. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface BuiltWorkshop {
  readonly id: string;
  readonly title: string;
  /** What this build made, sorted by path; a build of a part names only its own files. */
  readonly files: readonly WrittenFile[];
  /** Files of earlier builds that are no longer made, now removed. */
  readonly removed: readonly string[];
  /** The same, but changed by hand and therefore left alone. */
  readonly kept: readonly string[];
}

/** A form of a deck that could not be made. */
export interface ExportFailure {
  readonly workshop: string;
  readonly agenda: string;
  readonly format: DeckFormat;
  readonly message: string;
  readonly hints: readonly string[];
}

export interface BuildResult extends Pick<Project, 'diagnostics' | 'sources'> {
  /** Empty when there is an error among the diagnostics: then nothing was written. */
  readonly workshops: readonly BuiltWorkshop[];
  /** What the browser could not make: it is missing, and marked in the manifest. All else was written. */
  readonly failures: readonly ExportFailure[];
}

export interface PackResult extends BuildResult {
  /** The folder of the pack, absolute. */
  readonly folder: string;
}

export type CheckResult = Pick<Project, 'diagnostics' | 'sources'>;

/** What measures an objective on one agenda, in words. */
export interface TracedObjective {
  readonly id: string;
  readonly text: string;
  readonly priority: string;
  /** Titles of the items that serve it. */
  readonly items: readonly string[];
  /** Ids of the questions that are asked. */
  readonly questions: readonly string[];
  /** Ids of KPIs. */
  readonly kpis: readonly string[];
}

export interface PlanView {
  readonly summary: PlanSummary;
  /** For each item's start and each delay. */
  readonly cuts: readonly CutPlan[];
  readonly trace: readonly TracedObjective[];
}

export interface PlanResult extends CheckResult {
  readonly plans: readonly PlanView[];
}

// `src/build.ts` exports
//   build(options: BuildOptions): Promise<BuildResult>
//   check(options: BuildOptions): Promise<CheckResult>      all that build does but write
//   openProject(root: string): Promise<Project>             reading and checking of the model alone
// All throw UsageError for an id that does not exist; build throws OutputError when it cannot write.

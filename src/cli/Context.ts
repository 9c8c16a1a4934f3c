// The outside world of the command line, as an argument: where it prints, and the stages that it calls. The stages
// are loaded when a command needs them, so that `--help` is there at once.

import type {
  BuildOptions,
  BuildResult,
  CheckResult,
  PackResult,
  PlanResult,
  Project,
} from '../BuildOptions.ts';

export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Results. */
  readonly out: (text: string) => void;
  /** Diagnostics, and what goes wrong. */
  readonly err: (text: string) => void;
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** Where a bar may move; undefined where nobody watches. */
  readonly progress?: NodeJS.WriteStream | undefined;
}

export interface Stages {
  readonly build: (options: BuildOptions) => Promise<BuildResult>;
  readonly pack: (options: BuildOptions) => Promise<PackResult>;
  readonly check: (options: BuildOptions) => Promise<CheckResult>;
  readonly plan: (options: BuildOptions) => Promise<PlanResult>;
  readonly openProject: (root: string) => Promise<Project>;
}

export interface Context {
  readonly terminal: Terminal;
  readonly loadStages: () => Promise<Stages>;
}

/** 0: fine. 1: errors in the content. 2: wrong usage, or output that cannot be written. 3: a fault of the program. */
export type ExitCode = 0 | 1 | 2 | 3;

export type Format = 'text' | 'json';

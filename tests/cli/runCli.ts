// Runs the command line in this process, with stages that remember what they were asked for.

import type {
  BuildOptions,
  BuildResult,
  CheckResult,
  PackResult,
  PlanResult,
  Project,
} from '../../src/BuildOptions.ts';
import type { Stages } from '../../src/cli/Context.ts';
import { run } from '../../src/cli/run.ts';

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What `build`, `check`, `plan` or `pack` was called with. */
  readonly asked: readonly BuildOptions[];
}

export interface Setting extends Partial<Stages> {
  readonly cwd?: string;
  readonly colour?: boolean;
}

const nothing = { diagnostics: [], sources: new Map<string, string>(), workshops: [], failures: [] };

export async function runCli(argv: readonly string[], setting: Setting = {}): Promise<Called> {
  const { cwd = process.cwd(), colour = false } = setting;
  const out: string[] = [];
  const err: string[] = [];
  const asked: BuildOptions[] = [];
  const build = async (options: BuildOptions): Promise<BuildResult> => {
    asked.push(options);
    return setting.build?.(options) ?? nothing;
  };
  const check = async (options: BuildOptions): Promise<CheckResult> => {
    asked.push(options);
    return setting.check?.(options) ?? nothing;
  };
  const plan = async (options: BuildOptions): Promise<PlanResult> => {
    asked.push(options);
    return setting.plan?.(options) ?? { ...nothing, plans: [] };
  };
  const pack = async (options: BuildOptions): Promise<PackResult> => {
    asked.push(options);
    return setting.pack?.(options) ?? { ...nothing, folder: '/pack' };
  };
  const openProject = async (root: string): Promise<Project> => setting.openProject?.(root) ?? nothing;
  const code = await run(argv, {
    terminal: {
      cwd,
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      colour: { out: colour, err: colour },
    },
    loadStages: async () => ({ build, check, plan, pack, openProject }),
  });
  return { code, out: out.join(''), err: err.join(''), asked };
}

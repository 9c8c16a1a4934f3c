// A project as far as its plans. In: options. Out: the checked project, a Plan for each agenda that is asked for, what was
// found on the way.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Project } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { hasErrors } from '../diagnostics/problem.ts';
import { diskTree } from '../input/diskTree.ts';
import { readProject } from '../input/readProject.ts';
import { checkProject } from '../model/checkProject.ts';
import type { Workshop } from '../model/Workshop.ts';
import type { Plan } from '../plan/Plan.ts';
import { planAgenda } from '../plan/planAgenda.ts';
import { programFile } from '../programFiles.ts';
import { checkSetFields } from './checkSetFields.ts';
import { chooseAgendas } from './chooseAgendas.ts';
import { openRoster, sessionRoster } from './openRoster.ts';
import { requireOneValue } from './requireSense.ts';

/** The folder of the program, which holds the handouts and brands that it ships. */
const shippedFolder = fileURLToPath(programFile('.'));

/** Reads and checks a project as far as the model goes; composes and lays out nothing. `fields` are merge fields that
 *  have a value from elsewhere. */
export async function openProject(root: string, fields: readonly string[] = []): Promise<Project> {
  const files = readProject(diskTree(resolve(root)), diskTree(shippedFolder));
  const checked = checkProject(files, fields);
  return {
    workshops: checked.value.workshops,
    sources: files.value.sources,
    diagnostics: checked.diagnostics,
  };
}

export interface PlannedProject {
  readonly project: Project;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The roster is that of the command line, else that of the session.
 * Throws a UsageError for an id that does not exist.
 */
export async function planProject(options: BuildOptions): Promise<PlannedProject> {
  const named = openRoster(options);
  const fields = [...(named.roster?.columns ?? []), ...Object.keys(options.set ?? {})];
  const project = await openProject(options.root, fields);
  const chosen = hasErrors(project.diagnostics)
    ? chooseIfThere(project.workshops, options)
    : chooseAgendas(project.workshops, options);
  const opened = chosen.map(({ options: { session } }) =>
    options.roster === undefined ? sessionRoster(session?.people, options.keepGoing) : named,
  );
  for (const { roster } of opened) requireOneValue(options, roster);
  const rosters = [...new Map([named, ...opened].map((one) => [one.file, one])).values()];
  const plans = chosen.map(({ workshop, agenda, options: forDay }, index) =>
    planAgenda(workshop, agenda, { ...forDay, roster: opened[index]?.roster }),
  );
  return {
    project: {
      ...project,
      sources: new Map([...project.sources, ...rosters.map(({ file, text }) => [file, text] as const)]),
    },
    plans,
    diagnostics: [
      ...project.diagnostics,
      ...rosters.flatMap((one) => one.diagnostics),
      ...checkSetFields([...new Set(chosen.map(({ workshop }) => workshop))], options.set),
    ],
  };
}

/** Where there are errors already, an id that is asked for may well be in a file that cannot be read. */
function chooseIfThere(workshops: readonly Workshop[], options: BuildOptions) {
  try {
    return chooseAgendas(workshops, options);
  } catch {
    return [];
  }
}

// `deckhand plan`: the day with its clock times, groups and materials; and what to do when it runs late.

import { type Command, InvalidArgumentError } from 'commander';
import type { PlanResult } from '../BuildOptions.ts';
import { UsageError } from '../UsageError.ts';
import { addAgendaOptions, type BuildFlags, toBuildOptions } from './buildOptions.ts';
import type { Context, ExitCode } from './Context.ts';
import { absoluteTimes } from './plan/absoluteTimes.ts';
import type { Act } from './program.ts';
import { choice } from './projectOptions.ts';

const formats = ['text', 'json', 'md', 'ics'] as const;

interface Flags extends Omit<BuildFlags, 'format'> {
  readonly format: (typeof formats)[number];
  readonly late?: number;
  readonly at?: number;
  readonly trace?: boolean;
}

type View = PlanResult['plans'][number];

export function addPlan(program: Command, context: Context, act: Act): void {
  addAgendaOptions(program.command('plan'))
    .option('--root <folder>', 'the project: the folder that holds `decks/` (default: the current folder)')
    .option(
      '--late <minutes>',
      'what to cut when you are this late, 1 to 60; cuts are planned for 5, 10, 15 … 60',
      delay,
    )
    .option('--at <time>', 'the time it is then, such as 10:40 (default: for every item)', clockTime)
    .option('--trace', 'what serves and what measures each objective')
    .addOption(
      choice(
        '--format <format>',
        'how to print: `text`, `json`, `md` or `ics` (a calendar)',
        formats,
      ).default('text'),
    )
    .description('Print the day: clock times, groups, materials; what to cut when late.')
    .addHelpText('after', examples)
    .action(
      act((workshop: string | undefined, _: unknown, command: Command) =>
        plan(workshop, command.optsWithGlobals(), context),
      ),
    );
}

const examples = `
Examples:
  deckhand plan --agenda half-day --participants 17     the groups for 17 people
  deckhand plan --agenda half-day --late 15 --at 10:40  fifteen minutes late, and it is 10:40
  deckhand plan --session monday --format ics           a calendar file`;

async function plan(
  workshop: string | undefined,
  flags: Flags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  if (flags.at !== undefined && flags.late === undefined) {
    throw new UsageError('`--at` needs `--late`.', ['say how late you are, such as `--late 15 --at 10:40`']);
  }
  if (flags.late !== undefined && flags.format !== 'text') {
    throw new UsageError(
      `\`--late\` tells what to cut as text; \`--format ${flags.format}\` prints the whole day.`,
      [
        flags.format === 'json'
          ? 'leave out `--late`: `cuts` has those for each item and delay'
          : 'leave out one of the two',
      ],
    );
  }
  const stages = await loadStages();
  const result = await stages.plan(toBuildOptions(workshop, { ...flags, format: 'text' }, terminal.cwd));
  const failed = result.diagnostics.some(({ severity }) => severity === 'error');
  if (flags.format === 'json') {
    const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
    const json = { ...diagnosticsAsJson(result.diagnostics), plans: result.plans };
    terminal.out(`${JSON.stringify(json, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  const { reportDiagnostics } = await import('./reportDiagnostics.ts');
  reportDiagnostics(result, terminal, '');
  if (!failed) terminal.out(await print(result.plans, flags));
  return failed ? 1 : 0;
}

async function print(plans: readonly View[], flags: Flags): Promise<string> {
  const summaries = plans.map(({ summary }) => summary);
  if (flags.format === 'ics') return (await import('./plan/planCalendar.ts')).planCalendar(summaries);
  if (flags.format === 'md') {
    const { planMarkdown } = await import('./plan/planMarkdown.ts');
    return summaries.map(planMarkdown).join('\n');
  }
  const { cutLines, headLine, planTable, traceLines } = await import('./plan/planTable.ts');
  const parts = plans.map((view) => {
    if (flags.trace) return [headLine(view.summary), ...traceLines(view)];
    if (flags.late === undefined) return planTable(view.summary);
    return [headLine(view.summary), ...cutLines(view, startOf(view, flags), flags.late)];
  });
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Minutes. */
const aDay = 24 * 60;

/** The item that starts now: the first that was planned for what is now `late` minutes ago, or later. */
function startOf({ summary }: View, { at, late = 0 }: Flags): number | undefined {
  if (at === undefined) return undefined;
  const { start, end, items } = absoluteTimes(summary);
  const isNextDay = at < start && at + aDay - late <= end;
  const now = isNextDay ? at + aDay : at;
  if (now < start) {
    throw new UsageError(`At that time the agenda \`${summary.agenda}\` has not begun.`, [
      `it lasts from ${summary.start} to ${summary.end}; name another with \`--agenda\``,
    ]);
  }
  const index = items.findIndex((planned) => planned >= now - late);
  if (index >= 0) return index;
  throw new UsageError(`At that time nothing of the agenda \`${summary.agenda}\` is left to cut.`, [
    `it lasts from ${summary.start} to ${summary.end}`,
  ]);
}

function delay(text: string): number {
  const minutes = /^\d+$/.test(text) ? Number(text) : 0;
  if (minutes > 0 && minutes <= 60) return minutes;
  throw new InvalidArgumentError('It must be a number of minutes from 1 to 60.');
}

function clockTime(text: string): number {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined) throw new InvalidArgumentError('It must be a time such as 10:40.');
  return Number(hours) * 60 + Number(minutes);
}

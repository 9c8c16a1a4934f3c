// What participants on video are sent before the day: one file for each group of people who get the same sheets. In
// a role-play everyone takes another role in each round; people with the same seat get the same roles. And after the day
// the statement of attendance. In: what was laid out, and the day. Out: files, each with its parts in the order of use;
// none for a day in the room.

import type { Exercise } from '../../model/Exercise.ts';
import type { Plan, PlanItem } from '../../plan/Plan.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { playedRoles } from '../roles/composeRoleSheets.ts';
import type { MadeFile, Sending } from './MadeFile.ts';
import { hasWorkbook } from './printUse.ts';

/** In this order, roles after the observer's sheet. The feedback form comes as a link in the chat. */
const order: readonly MadeFile['template'][] = [
  'agenda',
  'workbook',
  'observer-sheet',
  'role-sheet',
  'action-plan',
  'principles-sheet',
  'job-aid',
];

export function sendings(context: HandoutContext, made: readonly MadeFile[]): readonly Sending[] {
  const { plan } = context;
  if (plan.delivery !== 'video' || plan.participants === 0) return [];
  const large = made.filter(({ beside }) => beside !== undefined);
  const clear = made.filter(({ beside }) => beside === undefined);
  return [
    ...filesOf(clear, context),
    ...(large.length === 0
      ? []
      : filesOf(large, context).map((sending) => ({
          ...sending,
          file: sending.file.replace('.pdf', '-large.pdf'),
          print: 'large' as const,
        }))),
  ];
}

/** One file for each group, of one kind of print. */
function filesOf(made: readonly MadeFile[], context: HandoutContext): readonly Sending[] {
  const { plan } = context;
  const common = made
    .filter((file) => isSent(file, context))
    .sort((a, b) => order.indexOf(a.template) - order.indexOf(b.template));
  const seats = seatsOf(context);
  const forAll = { letter: undefined, people: plan.participants, print: 'clear' } as const;
  const before: readonly Sending[] = seats.map(({ letter, people, roles }) => ({
    file: `group-${letter.toLowerCase()}.pdf`,
    letter,
    people,
    print: 'clear',
    parts: withRoles(common, roleSheets(made, roles)),
  }));
  const after = made
    .filter(({ template, audience }) => template === 'statement' && audience === 'participant')
    .map((part): Sending => ({ ...forAll, file: `${part.handout}.pdf`, parts: [part], isAfter: true }));
  return [...(before.length > 0 ? before : [{ ...forAll, file: 'everyone.pdf', parts: common }]), ...after];
}

function isSent(file: MadeFile, { plan }: HandoutContext): boolean {
  if (file.audience !== 'participant' || file.role !== undefined) return false;
  if (file.template === 'workbook')
    return file.edition === 'blank' && (file.print === 'clear' || file.beside !== undefined);
  if (file.template === 'action-plan' && hasWorkbook(plan)) return false;
  return order.includes(file.template);
}

function withRoles(common: readonly MadeFile[], roles: readonly MadeFile[]): readonly MadeFile[] {
  const after = common.filter(({ template }) => order.indexOf(template) < order.indexOf('role-sheet')).length;
  return [...common.slice(0, after), ...roles, ...common.slice(after)];
}

function roleSheets(made: readonly MadeFile[], roles: readonly string[]): readonly MadeFile[] {
  return roles.flatMap((role) => made.filter((file) => file.template === 'role-sheet' && file.role === role));
}

export interface Seat {
  /** `A` is the first in each group. */
  readonly letter: string;
  readonly people: number;
  /** Ids of the roles with a sheet of their own, in the order of the rounds. */
  readonly roles: readonly string[];
  /** Ids of the roles in each round, those without a sheet, too; none for who only observes. */
  readonly rounds: readonly string[];
}

/** The item in which roles are played. */
export function rolePlayOf({ items }: Plan): PlanItem | undefined {
  return items.find(({ exercise }) => exercise !== undefined && playedRoles(exercise.exercise).length > 0);
}

/** The seats of a role-play's groups; the last may be for those who only observe. */
export function seatsOf({ plan, day }: HandoutContext): readonly Seat[] {
  const item = rolePlayOf(plan);
  if (item?.exercise === undefined) return [];
  const groups = groupsFor(item, day);
  const { exercise } = item.exercise;
  const size = Math.max(
    rolesAt(exercise).reduce((most, roles) => Math.max(most, roles.length), 0),
    ...groups.map(({ people }) => people),
  );
  const seats = Array.from({ length: size }, (_, seat) => ({
    people: groups.filter(({ people }) => people > seat).length,
    roles: rolesOfSeat(exercise, seat),
    rounds: roundsOfSeat(exercise, seat),
  }));
  const observers = groups.reduce((total, one) => total + one.observers, 0);
  return [...seats, { people: observers, roles: [], rounds: [] }]
    .filter(({ people }) => people > 0)
    .map((seat, index) => ({ ...seat, letter: String.fromCodePoint(65 + index) }));
}

function groupsFor(item: PlanItem, day: HandoutContext['day']) {
  const all = (day.groups[item.index] ?? []).filter(
    ({ grouping }) => grouping !== 'solo' && grouping !== 'plenary',
  );
  return all[0]?.groups ?? [];
}

/** The roles of each round. */
function rolesAt({ scenarios, roles }: Exercise): readonly (readonly string[])[] {
  const rounds = scenarios.map((scenario) => scenario.roles).filter((round) => round.length > 0);
  return rounds.length > 0 ? rounds : [roles.map(({ id }) => id)];
}

function rolesOfSeat(exercise: Exercise, seat: number): readonly string[] {
  const played = new Set(playedRoles(exercise).map(({ id }) => id));
  return roundsOfSeat(exercise, seat).filter((role) => played.has(role));
}

/** After each round everybody moves on by one role. */
function roundsOfSeat(exercise: Exercise, seat: number): readonly string[] {
  return rolesAt(exercise).flatMap((roles, round) => roles[(seat + round) % roles.length] ?? []);
}

// Agendas: what each item is, variants, minutes.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { DataPath, SourceFile } from '../../input/SourceFile.ts';
import { findExercise } from '../lookUp.ts';
import { minutesInUse, ownMinutes } from '../minutesInUse.ts';
import type { Scope } from '../Scope.ts';
import type { Matter } from '../schemas.ts';
import { itemKinds } from '../Workshop.ts';

type Agenda = Matter<'workshop'>['agendas'][number];
type Item = Agenda['items'][number];

export function checkAgendas(scope: Scope): readonly Diagnostic[] {
  if (scope.workshop === undefined) return [];
  const { file, matter } = scope.workshop;
  return matter.agendas.flatMap((agenda, index) => {
    const path = ['agendas', index];
    const items = agenda.items.flatMap((item, at) =>
      checkItem(scope, file, agenda, item, [...path, 'items', at]),
    );
    return items.some(({ code }) => code === 'item-has-one-kind')
      ? items
      : [...items, ...checkSum(scope, file, agenda, path)];
  });
}

const withOwnMinutes = ['welcome', 'differences', 'break', 'buffer', 'evaluation'] as const;

function checkItem(
  scope: Scope,
  file: SourceFile,
  agenda: Agenda,
  item: Item,
  path: DataPath,
): readonly Diagnostic[] {
  const kinds = itemKinds.filter((kind) => item[kind] !== undefined);
  if (kinds.length !== 1) return [wrongKind(file, path, kinds)];
  const found: Diagnostic[] = [];
  const twice = withOwnMinutes.find((kind) => item[kind] !== undefined && item.minutes !== undefined);
  if (twice !== undefined) {
    const message = `\`${twice}: ${item[twice]}\` says the minutes already.`;
    found.push(
      problem('minutes-are-said-once', file.locate([...path, 'minutes'], 'key'), message, [
        'remove `minutes`',
      ]),
    );
  }
  const minutes = minutesOf(scope, agenda, item);
  if (item.floor !== undefined && minutes !== undefined && item.floor > minutes) {
    const message = `\`floor\` is what the item can be shortened to, so it cannot be more than its ${minutes} minutes.`;
    const hints = [
      minutes > 1 ? `write \`floor: ${Math.ceil(minutes / 2)}\`, or leave it out` : 'leave `floor` out',
    ];
    found.push(problem('minutes-are-ordered', file.locate([...path, 'floor']), message, hints));
  }
  return [...found, ...checkVariant(scope, file, agenda, item, path)];
}

function wrongKind(file: SourceFile, path: DataPath, kinds: readonly string[]): Diagnostic {
  const message =
    kinds.length === 0
      ? 'This item does not say what it is.'
      : `An item is one thing, but this is ${kinds.map((kind) => `\`${kind}\``).join(' and ')}.`;
  const hint = kinds.length === 0 ? `give it one of ${itemKinds.join(', ')}` : 'make it two items';
  return problem('item-has-one-kind', file.locate(path), message, [hint]);
}

function checkVariant(
  scope: Scope,
  file: SourceFile,
  agenda: Agenda,
  item: Item,
  path: DataPath,
): readonly Diagnostic[] {
  const exercise = item.exercise === undefined ? undefined : findExercise(scope, item.exercise);
  if (exercise === undefined) return [];
  const { variants, title } = exercise.matter;
  const found: Diagnostic[] = [];
  if (agenda.delivery === 'video' && variants.video === undefined) {
    const message = `"${title.source}" has no \`video\` variant, but \`${agenda.id}\` is held on video.`;
    const hints = ['write how it works in a call under `variants: {video: …}`, or `variants: {video: same}`'];
    const related = [{ message: 'the exercise', location: exercise.file.locate(['variants'], 'key') }];
    found.push(
      problem('video-variant-is-given', file.locate([...path, 'exercise']), message, hints, related),
    );
  }
  const isKnown = item.variant === undefined || item.variant === agenda.delivery || item.variant in variants;
  if (!isKnown) {
    const message = `"${title.source}" has no variant \`${item.variant}\`.`;
    const hints = didYouMean(item.variant ?? '', Object.keys(variants));
    found.push(problem('variant-exists', file.locate([...path, 'variant']), message, hints));
  }
  const { min, max } = minutesInUse(exercise.matter, agenda.delivery, item.variant);
  if (isKnown && item.minutes !== undefined && (item.minutes < min || item.minutes > max)) {
    const range = min === max ? `${min}` : `${min} to ${max}`;
    const message = `"${title.source}" is made for ${range} minutes here, but the item has ${item.minutes}.`;
    const hints = ['use or write a variant of that length, or give the exercise `minutes: {min, plan, max}`'];
    found.push(problem('item-minutes-suit-exercise', file.locate([...path, 'minutes']), message, hints));
  }
  return found;
}

/** Undefined where the exercise is missing or broken. */
function minutesOf(scope: Scope, agenda: Agenda, item: Item): number | undefined {
  if (item.exercise === undefined) return ownMinutes(item);
  if (item.minutes !== undefined) return item.minutes;
  const exercise = findExercise(scope, item.exercise);
  if (exercise === undefined || hasMisspeltVariants(exercise.file)) return undefined;
  return minutesInUse(exercise.matter, agenda.delivery, item.variant).plan;
}

/** The misspelt key has its diagnostic; what it holds is not known. */
function hasMisspeltVariants({ data }: SourceFile): boolean {
  return (
    data.variants === undefined && Object.keys(data).some((key) => nearest(key, ['variants']) !== undefined)
  );
}

function checkSum(scope: Scope, file: SourceFile, agenda: Agenda, path: DataPath): readonly Diagnostic[] {
  const minutes = agenda.items.map((item) => minutesOf(scope, agenda, item));
  if (minutes.includes(undefined)) return [];
  const sum = minutes.reduce<number>((total, one) => total + (one ?? 0), 0);
  const missing = agenda.minutes - sum;
  if (Math.abs(missing) <= agenda.tolerance) return [];
  const within = agenda.tolerance > 0 ? `, give or take ${agenda.tolerance}` : '';
  const message = `The items of \`${agenda.id}\` add up to ${sum} minutes, but the agenda has ${agenda.minutes}${within}.`;
  const first =
    missing > 0 ? `add ${missing}, for example \`- {buffer: ${missing}}\`` : `take ${-missing} away`;
  return [
    problem('items-add-up', file.locate([...path, 'minutes']), message, [
      `${first}, or write \`minutes: ${sum}\``,
    ]),
  ];
}

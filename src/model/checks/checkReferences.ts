// Ids in front matter that name something elsewhere.

import { catalogue, isCode } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { didYouMean, nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { DataPath, SourceFile } from '../../input/SourceFile.ts';
import { groupHint } from '../groupHint.ts';
import { templates } from '../Handout.ts';
import { checkId, checkReference, findPrinciple, kindOfReference } from '../lookUp.ts';
import type { ReferenceKind } from '../resolveReference.ts';
import type { Entry, Scope } from '../Scope.ts';

export function checkReferences(scope: Scope): readonly Diagnostic[] {
  return [
    ...(scope.workshop === undefined ? [] : checkWorkshop(scope, scope.workshop)),
    ...[...scope.exercises.entries.values()].flatMap((entry) => checkExercise(scope, entry)),
    ...[...scope.sessions.entries.values()].flatMap((entry) => checkSession(scope, entry)),
    ...[...scope.handouts.entries.values()]
      .filter(({ file }) => file.workshop !== undefined)
      .flatMap((entry) => checkHandout(scope, entry)),
  ];
}

function checkWorkshop(scope: Scope, { file, matter }: Entry<'workshop'>): readonly Diagnostic[] {
  const refer = (path: DataPath, reference: string | undefined, kinds: readonly ReferenceKind[]) =>
    reference === undefined ? [] : checkReference(scope, file, path, reference, kinds);
  const objectives = matter.objectives.map(({ id }) => id);
  return [
    ...matter.objectives.flatMap(({ measured_by }, index) =>
      measured_by.flatMap((id, at) =>
        refer(['objectives', index, 'measured_by', at], id, ['exercise', 'question', 'kpi']),
      ),
    ),
    ...matter.agendas.flatMap((agenda, index) => [
      ...(agenda.objectives ?? []).flatMap((id, at) =>
        checkId(file, ['agendas', index, 'objectives', at], id, objectives, 'objective'),
      ),
      ...agenda.items.flatMap((item, at) => {
        const path = ['agendas', index, 'items', at];
        return [
          ...refer([...path, 'exercise'], item.exercise, ['exercise']),
          ...refer([...path, 'principle'], item.principle, ['principle']),
          ...checkEdition(scope, file, [...path, 'principle'], item.principle),
        ];
      }),
    ]),
    ...matter.kpis.flatMap(({ exercise }, index) =>
      refer(['kpis', index, 'exercise'], exercise, ['exercise']),
    ),
    ...matter.surveys.flatMap((id, index) => refer(['surveys', index], id, ['handout'])),
    ...matter.followups.flatMap(({ exercise, handout }, index) => [
      ...refer(['followups', index, 'exercise'], exercise, ['exercise']),
      ...refer(['followups', index, 'handout'], handout, ['handout']),
    ]),
    ...checkBrandId(scope, file, matter.brand),
    ...checkEditionOf(scope, file, matter.edition),
    ...matter.silence.flatMap((code, index) => checkSilence(file, ['silence', index], code)),
  ];
}

/** The brand `default` is always there. */
function checkBrandId(scope: Scope, file: SourceFile, brand: string | undefined): readonly Diagnostic[] {
  if (brand === undefined || scope.brands.isUnsure) return [];
  return checkId(file, ['brand'], brand, ['default', ...scope.brands.ids], 'brand');
}

function checkEdition(
  scope: Scope,
  file: SourceFile,
  path: DataPath,
  reference: string | undefined,
): readonly Diagnostic[] {
  const edition = scope.workshop?.matter.edition ?? 'all';
  const principle = reference === undefined ? undefined : findPrinciple(scope, reference);
  if (principle === undefined || isInEdition(principle, edition)) return [];
  const { title, editions } = principle.matter;
  const message = `"${title.source}" belongs to the editions ${editions.join(', ')}, but this workshop uses \`${edition}\`.`;
  return [
    problem('principle-is-in-edition', file.locate(path), message, [
      `add \`${edition}\` to its \`editions\`, or write \`edition: all\``,
    ]),
  ];
}

export function isInEdition({ matter }: Entry<'principle'>, edition: string): boolean {
  return edition === 'all' || matter.editions.length === 0 || matter.editions.includes(edition);
}

function checkEditionOf(scope: Scope, file: SourceFile, edition: string): readonly Diagnostic[] {
  const principles = [...scope.principles.entries.values()];
  if (
    edition === 'all' ||
    scope.principles.isUnsure ||
    principles.some((entry) => isInEdition(entry, edition))
  )
    return [];
  const known = ['all', ...principles.flatMap(({ matter }) => matter.editions)];
  const message = `No principle of this workshop belongs to the edition \`${edition}\`.`;
  return [problem('edition-has-principles', file.locate(['edition']), message, didYouMean(edition, known))];
}

function checkSilence(file: SourceFile, path: DataPath, code: string): readonly Diagnostic[] {
  const warnings = Object.entries(catalogue).flatMap(([name, { severity }]) =>
    severity === 'warning' ? [name] : [],
  );
  if (warnings.includes(code)) return [];
  const message = isCode(code)
    ? `\`${code}\` is an error, which cannot be silenced.`
    : `There is no warning \`${code}\`.`;
  return [problem('silenced-code-is-a-warning', file.locate(path), message, didYouMean(code, warnings))];
}

function checkExercise(scope: Scope, { file, matter }: Entry<'exercise'>): readonly Diagnostic[] {
  const objectives = scope.workshop?.matter.objectives.map(({ id }) => id);
  const prints = (materials: typeof matter.materials, path: DataPath) =>
    materials.flatMap(({ prints }, index) =>
      prints === undefined || isTemplate(prints)
        ? []
        : checkReference(scope, file, [...path, index, 'prints'], prints, ['handout']),
    );
  return [
    ...matter.objectives.flatMap((id, index) =>
      objectives === undefined ? [] : checkId(file, ['objectives', index], id, objectives, 'objective'),
    ),
    ...matter.principles.flatMap((id, index) =>
      checkReference(scope, file, ['principles', index], id, ['principle']),
    ),
    ...(matter.introduces ?? []).flatMap((id, index) =>
      checkIntroduced(scope, file, ['introduces', index], id),
    ),
    ...prints(matter.materials, ['materials']),
    ...Object.entries(matter.variants).flatMap(([name, variant]) =>
      variant === 'same' ? [] : prints(variant.materials ?? [], ['variants', name, 'materials']),
    ),
  ];
}

function checkIntroduced(scope: Scope, file: SourceFile, path: DataPath, id: string): readonly Diagnostic[] {
  if (id === 'differences') return [];
  const isNear = nearest(id, ['differences']) !== undefined;
  return isNear
    ? checkId(file, path, id, ['differences'], 'principle')
    : checkReference(scope, file, path, id, ['principle']);
}

function checkSession(scope: Scope, { file, matter }: Entry<'session'>): readonly Diagnostic[] {
  if (scope.workshop === undefined) return checkBrandId(scope, file, matter.brand);
  const { agendas, group } = scope.workshop.matter;
  const { participants } = matter;
  const fits = participants === undefined || (participants >= group.min && participants <= group.max);
  const message = `${participants === 1 ? '1 person comes' : `${participants} people come`}, but the workshop is for ${group.min} to ${group.max}.`;
  return [
    ...checkId(
      file,
      ['agenda'],
      matter.agenda,
      agendas.map(({ id }) => id),
      'agenda',
    ),
    ...checkBrandId(scope, file, matter.brand),
    ...(fits
      ? []
      : [
          problem('participants-fit-group', file.locate(['participants']), message, [
            groupHint(participants, group),
          ]),
        ]),
  ];
}

function checkHandout(scope: Scope, { file, matter }: Entry<'handout'>): readonly Diagnostic[] {
  const objectives = scope.workshop?.matter.objectives.map(({ id }) => id);
  return [
    ...listedIds(matter.of).flatMap((id, index) =>
      checkReference(scope, file, ['of', index], id, ['exercise', 'principle']),
    ),
    ...matter.questions.flatMap(({ objective }, index) =>
      objective === undefined || objectives === undefined
        ? []
        : checkId(file, ['questions', index, 'objective'], objective, objectives, 'objective'),
    ),
  ];
}

/** `prints: role-sheet` may name the template where the workshop has no handout of that id. */
function isTemplate(word: string): boolean {
  return (templates as readonly string[]).includes(word);
}

function listedIds(of: Entry<'handout'>['matter']['of']): readonly string[] {
  return Array.isArray(of) ? of : [];
}

/** A shared handout may name what only some workshops have: it is wrong only where none has it. */
export function checkSharedHandout(
  scopes: readonly Scope[],
  { file, matter }: Entry<'handout'>,
): readonly Diagnostic[] {
  const [first] = scopes;
  if (first === undefined) return [];
  return listedIds(matter.of).flatMap((id, index) =>
    scopes.some((scope) => kindOfReference(scope, id, ['exercise', 'principle']) !== undefined)
      ? []
      : checkReference(first, file, ['of', index], id, ['exercise', 'principle']),
  );
}

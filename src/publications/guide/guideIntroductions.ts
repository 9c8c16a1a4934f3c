// What an item of the facilitator guide introduces before its own part: principles and the differences, with their
// slides, notes and reasons. In: the context, the item, its slides. Out: parts for the facilitator.

import type { LabelKey } from '../../model/markdown.ts';
import type { Principle } from '../../model/Principle.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import { hasShortWorkbook } from '../composeWorkbook.ts';
import { differencesLabel } from '../differencesLabel.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { notesFor } from '../notesFor.ts';
import { quoted } from '../quoted.ts';
import { bullets, labelled, referenceTo } from '../sheet/marks.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { keyOf, type NumberedSlide, type Part, part } from './guidePart.ts';
import { notesBody } from './notesBody.ts';

export function principlePart(
  context: HandoutContext,
  item: PlanItem,
  principle: Principle,
  slides: readonly NumberedSlide[],
): Part {
  const { say } = context;
  const { origin } = principle;
  const name = principle.number === undefined ? say.principle : say.principleNumber(principle.number);
  return part(context, item, slides, [
    ...(item.kind === 'principle'
      ? []
      : [title(3, [...words(`${name}: `), ...principle.title.inlines], origin)]),
    ...(principle.promise === undefined
      ? []
      : [role('body', principle.promise.inlines, principle.promise.origin)]),
    // with the title above it: at the end it might stand alone on the next page
    ...workbookPage(context, `principle:${principle.id}`, origin),
    ...notesBody(notesFor(context.plan, principle.body.facilitator)),
    ...(principle.why === undefined ? [] : [labelled(say.why, principle.why.inlines, principle.why.origin)]),
    ...(principle.caution === undefined
      ? []
      : [labelled(say.caution, principle.caution.inlines, principle.caution.origin)]),
    ...because(context, principle),
    ...keyOf(principle.body.key, context),
  ]);
}

/** Where participants find it; a short workbook has exercises alone. */
function workbookPage(
  { plan, say }: HandoutContext,
  label: LabelKey,
  origin: PrintBlock['origin'],
): readonly PrintBlock[] {
  return hasShortWorkbook(plan)
    ? []
    : [labelled(say.workbook, [referenceTo('page', label, origin)], origin, 'small')];
}

function because({ say }: HandoutContext, principle: Principle): readonly PrintBlock[] {
  const reasons = principle.phrases.flatMap(({ try: phrase, because: reason }) =>
    reason === undefined ? [] : [[...quoted({ ...phrase }, say), ...words('\u2002'), ...reason.inlines]],
  );
  return reasons.length === 0
    ? []
    : [role('label', words(say.because), principle.origin), bullets(reasons, principle.origin)];
}

export function differencesPart(
  context: HandoutContext,
  item: PlanItem,
  slides: readonly NumberedSlide[],
): Part {
  const { say, plan } = context;
  const cautions = plan.workshop.differences.flatMap(({ topic, caution }) =>
    caution === undefined ? [] : [[...topic.inlines, ...words(': '), ...caution.inlines]],
  );
  return part(context, item, slides, [
    title(3, words(say.differencesTitle), item.origin),
    ...(cautions.length === 0 ? [] : [bullets(cautions, item.origin)]),
    ...workbookPage(context, differencesLabel, item.origin),
  ]);
}

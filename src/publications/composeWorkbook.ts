// The workbook of an agenda: cover, the participants' agenda, every exercise and principle in the order in which the
// day comes to them, differences, action plan. In: the Plan and the handout that asks for it. Out: a HandoutDocument.
// Never holds anything of the facilitator's.

import type { Handout } from '../model/Handout.ts';
import { type Inline, plainText } from '../model/markdown.ts';
import type { Plan, PlanItem } from '../plan/Plan.ts';
import type { HandoutDocument, PageBreak, PrintBlock } from './Handout.ts';
import type { HandoutContext } from './HandoutContext.ts';
import { handoutFrame } from './handoutFrame.ts';
import { strong } from './sheet/marks.ts';
import { sheetTitle } from './sheet/sheetHead.ts';
import type { Words } from './words.ts';
import { actionPlanPage } from './workbook/actionPlanPage.ts';
import { agendaPage, objectivesPage } from './workbook/agendaPage.ts';
import { pageBreak, role, words } from './workbook/blocks.ts';
import { differencesPage } from './workbook/differencesPage.ts';
import { exercisePage } from './workbook/exercisePage.ts';
import { flowBody } from './workbook/flowBody.ts';
import { keyPages } from './workbook/keyPages.ts';
import { principlePage } from './workbook/principlePage.ts';

/** An agenda this short, in minutes, gets a workbook of a few pages: no cover page, things follow each other, and the
 * closing exercise has to do as an action plan. */
const shortAgenda = 30;

export function hasShortWorkbook({ agenda }: Plan): boolean {
  return agenda.minutes <= shortAgenda;
}

export function composeWorkbook({ plan, say }: HandoutContext, handout: Handout): HandoutDocument {
  const short = hasShortWorkbook(plan);
  const cover = coverPage(plan, handout, say);
  const { origin } = plan.workshop;
  const opening = [...agendaPage(plan, say, short), ...objectivesPage(plan, say, short ? 1 : 3)];
  const parts = [
    ...firstTimes(plan.items).flatMap((item) => itemPages(plan, item, say, short, handout)),
    ...(short ? [] : [actionPlanPage(say, 4, origin)]),
    ...(handout.blocks.length === 0 ? [] : [flowBody(handout.blocks, { breaks: true })]),
  ];
  const keys = handout.edition === 'key' ? keyPages(plan, say) : [];
  const pages = joinPages([opening, ...parts], plan, short ? 'part' : 'next');
  const frame = handoutFrame(plan, handout);
  return {
    ...frame,
    // a few pages of tasks have nothing to stand beside them
    ...(short ? { noteColumn: false, wide: true } : {}),
    running: handout.edition === 'key' ? `${frame.running}, ${say.withKey}` : frame.running,
    cover: short ? [] : cover,
    blocks: [...(short ? cover : []), ...pages, ...keys],
  };
}

function coverPage(plan: Plan, handout: Handout, say: Words): readonly PrintBlock[] {
  const { workshop, fields } = plan;
  const { origin } = workshop;
  const day = ['date', 'location', 'facilitator'].flatMap((name) => fields.get(name) ?? []);
  return [
    ...logo(plan.brand),
    role('kicker', words(sheetTitle(plan, handout)), origin),
    role('cover-title', workshop.title.inlines, workshop.title.origin),
    ...(workshop.summary === undefined
      ? []
      : [role('lead', workshop.summary.inlines, workshop.summary.origin)]),
    ...(day.length === 0 ? [] : [role('body', words(day.join(' · ')), origin)]),
    role('cover-line', whose(handout, say), origin),
  ];
}

function whose({ edition, origin }: Handout, say: Words): readonly Inline[] {
  return edition === 'key'
    ? [strong(say.notForParticipants)]
    : [...words(`${say.name} `), { kind: 'field', name: 'participant', origin }];
}

/** mm: as large as its shape allows within these. */
const logoSize = { width: 50, height: 18 };

function logo({ picture, logo_alt, origin }: Plan['brand']): readonly PrintBlock[] {
  if (picture === undefined) return [];
  const width = Math.min(logoSize.width, (logoSize.height * picture.width) / picture.height);
  const alt = logo_alt === undefined ? '' : plainText(logo_alt.inlines);
  return [{ kind: 'picture', picture, alt, width, readers: 'everyone', origin }];
}

/** An exercise that comes twice has its page once. */
function firstTimes(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.filter((item, index) => items.findIndex(({ label }) => label === item.label) === index);
}

/** Parts of an item, each of which starts a page where the agenda is long enough. */
function itemPages(
  plan: Plan,
  item: PlanItem,
  say: Words,
  short: boolean,
  handout: Handout,
): readonly (readonly PrintBlock[])[] {
  const principles = short ? [] : item.introduces.map((principle) => principlePage(principle, say));
  return [
    ...principles,
    ...(item.introducesDifferences && plan.workshop.differences.length > 0
      ? [differencesPage(plan, say)]
      : []),
    ...(item.exercise === undefined
      ? []
      : [exercisePage(item.exercise, plan.workshop.policy, say, short, handout.edition === 'key')]),
  ];
}

function joinPages(
  parts: readonly (readonly PrintBlock[])[],
  { workshop: { origin } }: Plan,
  to: PageBreak['to'],
): readonly PrintBlock[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [pageBreak(origin, to), ...part]));
}

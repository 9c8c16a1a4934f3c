// The workbook of an agenda: cover, the participants' agenda, every exercise and principle in the order in which the
// day comes to them, differences, action plan. In: the Plan and the handout that asks for it. Out: a HandoutDocument.
// Never holds anything of the facilitator's.

import type { Handout } from '../model/Handout.ts';
import { visitInlines } from '../model/mapInlines.ts';
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

export function composeWorkbook(
  { plan, say }: HandoutContext,
  handout: Handout,
): HandoutDocument | undefined {
  const short = hasShortWorkbook(plan);
  const cover = coverPage(plan, handout, say);
  const { origin } = plan.workshop;
  const opening = [...agendaPage(plan, say, short), ...objectivesPage(plan, say, short ? 1 : 3)];
  const parts: readonly Part[] = [
    ...firstTimes(plan.items).flatMap((item) => itemParts(plan, item, say, short, handout)),
    ...(short ? [] : [{ blocks: actionPlanPage(say, 4, origin), to: 'next' } as const]),
    ...(handout.blocks.length === 0
      ? []
      : [{ blocks: flowBody(handout.blocks, { breaks: true }), to: short ? 'part' : 'next' } as const]),
  ];
  const keys = handout.edition === 'key' ? keyPages(plan, say) : [];
  const pages = parts.flatMap(({ blocks, to }) => [pageBreak(origin, to), ...blocks]);
  if (handout.edition === 'filled' && hasBlankEdition(plan) && !hasBlanks([...opening, ...pages]))
    return undefined;
  const frame = handoutFrame(plan, handout);
  return {
    ...frame,
    // a few pages of tasks have nothing to stand beside them
    ...(short ? { noteColumn: false, wide: true } : {}),
    notes: say.notes,
    running: handout.edition === 'key' ? `${frame.running}, ${say.withKey}` : frame.running,
    cover: short ? [] : cover,
    blocks: [...(short ? cover : []), ...opening, ...pages, ...keys],
  };
}

/** Without blanks, a filled edition would be the same pages once more. */
function hasBlanks(pages: readonly PrintBlock[]): boolean {
  let found = false;
  visitInlines(pages, ({ kind }) => {
    found ||= kind === 'blank';
  });
  return found;
}

function hasBlankEdition({ workshop, delivery }: Plan): boolean {
  return [...workshop.handouts.values()].some(
    ({ template, edition, for: deliveries }) =>
      template === 'workbook' && edition === 'blank' && deliveries.includes(delivery),
  );
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

/** What starts a page where the agenda is long enough. */
interface Part {
  readonly blocks: readonly PrintBlock[];
  readonly to: PageBreak['to'];
}

/** Pages to write on face each other. */
function itemParts(
  plan: Plan,
  { introduces, introducesDifferences, exercise }: PlanItem,
  say: Words,
  short: boolean,
  handout: Handout,
): readonly Part[] {
  const to = short ? 'part' : 'next';
  const keyed = handout.edition === 'key';
  return [
    ...(short ? [] : introduces).map((principle): Part => ({ blocks: principlePage(principle, say), to })),
    ...(introducesDifferences && plan.workshop.differences.length > 0
      ? [{ blocks: differencesPage(plan, say), to } as const]
      : []),
    ...(exercise === undefined
      ? []
      : [
          {
            blocks: exercisePage(exercise, plan.workshop.policy, say, short, keyed),
            to: short ? to : 'spread',
          } as const,
        ]),
  ];
}

// The pack list: what has to be in the box, printed or not, and what participants on video are sent. Composed last, as
// it needs the pages of everything else. In: the context, the handout, the files to print and send. Out: a document.

import { formatClock } from '../../model/clock.ts';
import type { Handout } from '../../model/Handout.ts';
import { plainText } from '../../model/markdown.ts';
import { itemName } from '../guide/itemWords.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { dotted, only, strong } from '../sheet/marks.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import type { MadeFile, PrintJob, Sending } from './MadeFile.ts';

const box = '☐';

export function composePackList(
  context: HandoutContext,
  handout: Handout,
  jobs: readonly PrintJob[],
  sent: readonly Sending[],
): HandoutDocument {
  const { plan, say } = context;
  const { origin } = handout;
  const own = flowBody(handout.blocks, { breaks: false });
  const day = dotted([
    plan.fields.get('date'),
    plan.fields.get('location'),
    say.peopleCount(plan.participants),
  ]);
  return {
    ...handoutFrame(plan, handout),
    wide: true,
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...only('facilitator', [
        role('small', words(day), origin),
        ...(own.length > 0
          ? own
          : [role('body', words(plan.delivery === 'video' ? say.packLeadVideo : say.packLead), origin)]),
        ...(jobs.some(({ spare }) => spare > 0) ? [role('body', words(say.spareCopies), origin)] : []),
        ...printed(context, jobs, origin),
        ...others(context, origin),
        ...sendList(context, sent, origin),
      ]),
    ],
  };
}

function printed(
  context: HandoutContext,
  jobs: readonly PrintJob[],
  origin: Handout['origin'],
): readonly PrintBlock[] {
  if (jobs.length === 0) return [];
  const { say } = context;
  const isTimed = jobs.some(({ at }) => at >= 0);
  const hasSpare = jobs.some(({ spare }) => spare > 0);
  const timed = <T>(value: T) => (isTimed ? [value] : []);
  const rows = jobs.map(({ file, title: name, copies, spare, pages, at }) => [
    words(box),
    [strong(`${copiesInWords(copies, spare)} ×`)],
    words(name),
    ...timed(words(whenUsed(at, context))),
    words(file),
    words(String(pages)),
  ]);
  const widths = hasSpare ? [2, 6, 14, ...timed(14), 13, 4] : [2, 4, 15, ...timed(15), 13, 4];
  const head = ['', say.copies, say.what, ...timed(say.usedAt), say.file, say.pagesEach];
  return [title(2, words(say.packPrinted), origin), smallGrid(head, rows, origin, widths)];
}

/** "17 + 2": what people need, and what is spare. */
export function copiesInWords(copies: number, spare: number): string {
  return spare > 0 ? `${copies}\u00A0+\u00A0${spare}` : String(copies);
}

/** Materials that are not among the printed files. */
function others(context: HandoutContext, origin: Handout['origin']): readonly PrintBlock[] {
  const { plan, say } = context;
  const things = plan.materials.filter(({ prints }) => prints === undefined);
  if (things.length === 0) return [];
  const isTicked = plan.delivery !== 'video';
  const rows = things.map(({ item, count, items }) => [
    words(isTicked ? box : ''),
    [strong(`${count} ×`)],
    words(item),
    words(firstUse(items, context)),
  ]);
  return [
    title(2, words(plan.delivery === 'video' ? say.whatToHave : say.packOther), origin),
    smallGrid(['', say.howMany, say.what, say.usedAt], rows, origin, [1, 3, 8, 9]),
  ];
}

function sendList(
  { say }: HandoutContext,
  sent: readonly Sending[],
  origin: Handout['origin'],
): readonly PrintBlock[] {
  if (sent.length === 0) return [];
  const rows = sent.map(({ file, letter, people, print, parts, isAfter }) => [
    words(box),
    [strong(letter === undefined ? say.forEveryone : say.forGroup(letter))],
    words(print === 'large' ? say.largeOnRequest : say.peopleCount(people)),
    words(file),
    words(`${parts.map((part) => partName(part, say)).join('; ')}${isAfter ? `, ${say.afterTheDay}` : ''}`),
  ]);
  return [
    title(2, words(say.packSent), origin),
    smallGrid(['', say.who, say.howMany, say.file, say.what], rows, origin, [1, 4, 4, 5, 12]),
  ];
}

/** Whose role sheet it is, without the kind of print, which has a column. */
function partName({ title: name, role: played, isNamed }: MadeFile, say: HandoutContext['say']): string {
  const short = name.replace(`, ${say.largePrint}`, '');
  if (isNamed) return `${short} (${say.eachTheirOwn})`;
  return played === undefined ? short : say.roleSheetOf(short);
}

/** "11:30 Three voices, twice"; nothing for what is needed before the first item. */
function whenUsed(at: number, { plan, say, lang }: HandoutContext): string {
  if (at < 0) return '';
  const item = plan.items[at];
  return item === undefined
    ? say.atTheEnd
    : `${formatClock(item.start, lang)} ${plainText(itemName(item, say))}`;
}

/** The first item that uses it, and all others by their times. */
function firstUse(items: readonly number[], context: HandoutContext): string {
  const [first = -1, ...others] = items;
  const times = others.flatMap((index) => {
    const item = context.plan.items[index];
    return item === undefined ? [] : [formatClock(item.start, context.lang)];
  });
  return [whenUsed(first, context), ...times].join(', ');
}

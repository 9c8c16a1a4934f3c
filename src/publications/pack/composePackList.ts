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
import type { PrintJob, Sending } from './MadeFile.ts';

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
        ...(own.length > 0 ? own : [role('body', words(say.packLead), origin)]),
        ...printed(context, jobs, origin),
        ...others(context, origin),
        ...sendList(context, sent, origin),
      ]),
    ],
  };
}

function printed(
  { say }: HandoutContext,
  jobs: readonly PrintJob[],
  origin: Handout['origin'],
): readonly PrintBlock[] {
  if (jobs.length === 0) return [];
  const rows = jobs.map(({ file, title: name, copies, pages }) => [
    words(box),
    [strong(`${copies} ×`)],
    words(name),
    words(file),
    words(String(pages)),
  ]);
  return [
    title(2, words(say.packPrinted), origin),
    smallGrid(['', say.copies, say.what, say.file, say.pagesEach], rows, origin, [1, 2, 8, 8, 2]),
  ];
}

/** Materials that are not among the printed files. */
function others(context: HandoutContext, origin: Handout['origin']): readonly PrintBlock[] {
  const { plan, say } = context;
  const things = plan.materials.filter(({ prints }) => prints === undefined);
  if (things.length === 0) return [];
  const rows = things.map(({ item, count, items }) => [
    words(box),
    [strong(`${count} ×`)],
    words(item),
    words(firstUse(items, context)),
  ]);
  return [
    title(2, words(say.packOther), origin),
    smallGrid(['', say.howMany, say.what, say.usedAt], rows, origin, [1, 3, 8, 9]),
  ];
}

function sendList(
  { say }: HandoutContext,
  sent: readonly Sending[],
  origin: Handout['origin'],
): readonly PrintBlock[] {
  if (sent.length === 0) return [];
  const rows = sent.map(({ file, letter, people, print, parts }) => [
    words(box),
    [strong(letter === undefined ? say.forEveryone : say.forGroup(letter))],
    words(print === 'large' ? say.largePrint : say.peopleCount(people)),
    words(file),
    words(parts.map((part) => part.title.replace(`, ${say.largePrint}`, '')).join(', ')),
  ]);
  return [
    title(2, words(say.packSent), origin),
    smallGrid(['', say.who, say.howMany, say.file, say.what], rows, origin, [1, 4, 4, 5, 12]),
  ];
}

/** "09:10 The same, or different?", and three dots where it is needed again. */
function firstUse(items: readonly number[], { plan, say, lang }: HandoutContext): string {
  const [first] = items.flatMap((index) => plan.items[index] ?? []);
  if (first === undefined) return '';
  const more = items.length > 1 ? ' …' : '';
  return `${formatClock(first.start, lang)} ${plainText(itemName(first, say))}${more}`;
}

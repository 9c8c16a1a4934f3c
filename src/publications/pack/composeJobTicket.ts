// What a print shop or a copier needs to know: copies, paper, weight, sides, finishing of each file. In: the context
// and the files to print. Out: a document.

import { plainText } from '../../model/markdown.ts';
import type { HandoutDocument } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { dotted, only, strong } from '../sheet/marks.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import type { Words } from '../words.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { copiesInWords } from './composePackList.ts';
import type { PrintJob } from './MadeFile.ts';

export function composeJobTicket(
  { plan, say, lang }: HandoutContext,
  jobs: readonly PrintJob[],
): HandoutDocument {
  const workshop = plainText(plan.workshop.title.inlines);
  const { origin } = plan.agenda;
  const rows = jobs.map((job) => [
    [strong(job.file)],
    words(copiesInWords(job.copies, job.spare)),
    words(String(job.pages)),
    words(String(sheetsInAll(job))),
    words(dotted([paper(job, say), sides(job, say)])),
    words(finishing(job, say)),
  ]);
  const total = jobs.reduce((sum, job) => sum + sheetsInAll(job), 0);
  const hasSpare = jobs.some(({ spare }) => spare > 0);
  return {
    id: 'job-ticket',
    title: `${workshop} – ${say.ticketTitle}`,
    lang,
    audience: 'facilitator',
    paper: plan.paper,
    binding: 'none',
    duplex: 'none',
    print: 'clear',
    edition: 'blank',
    noteColumn: false,
    wide: true,
    cover: [],
    blocks: only('facilitator', [
      role('kicker', plan.workshop.title.inlines, origin),
      title(1, words(say.ticketTitle), origin),
      role(
        'small',
        words(
          dotted([plan.fields.get('date'), plan.fields.get('location'), say.peopleCount(plan.participants)]),
        ),
        origin,
      ),
      role('body', words([say.ticketLead, ...(hasSpare ? [say.spareCopies] : [])].join(' ')), origin),
      smallGrid(
        [say.file, say.copies, say.pagesEach, say.sheetsOfPaper, say.paper, say.binding],
        [...rows, [[strong(say.total)], [], [], [strong(String(total))], [], []]],
        origin,
        [26, 5, 5, 5, 33, 14],
      ),
    ]),
    running: workshop,
    footer: '',
    references: { page: say.page('%'), slide: say.slide('%') },
    fields: plan.fields,
    origin,
  };
}

function sheetsInAll({ sheets, copies, spare }: PrintJob): number {
  return sheets * (copies + spare);
}

/** Pre-cut sheets have a name, and a weight of their own. */
function paper({ parts, weight }: PrintJob, say: Words): string {
  const [first] = parts;
  return `${say.paperSize[first?.paper ?? 'a4']}, ${first?.precut ?? say.grams(weight)}`;
}

function sides({ parts, pages }: PrintJob, say: Words): string {
  const [first] = parts;
  // two pages lie beside each other on each side of a booklet's sheets
  const duplex = first?.binding === 'booklet' ? 'short-edge' : (first?.duplex ?? 'none');
  if (duplex === 'fold') return say.foldOver;
  return duplex === 'none' || pages < 2 ? say.oneSided : say.twoSided[duplex];
}

function finishing({ parts, isCutApart, sheets }: PrintJob, say: Words): string {
  const [first, another] = parts;
  const binding = first?.binding ?? 'none';
  if (isCutApart) return say.cutApart;
  if (binding === 'staple' && sheets < 2) return say.bindings.none;
  // what is one sheet in clear print is still one thing in large print
  if (first?.template === 'statement') return say.bindings.none;
  if (binding === 'none' && first?.beside !== undefined && another === undefined && sheets > 1)
    return say.cornerStaple;
  return binding === 'staple' ? say.cornerStaple : say.bindings[binding];
}

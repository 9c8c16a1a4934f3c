// What a print shop or a copier needs to know: copies, paper, weight, sides, finishing of each file. In: the context
// and the files to print. Out: a document.

import { plainText } from '../../model/markdown.ts';
import type { HandoutDocument } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { dotted, only, strong } from '../sheet/marks.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import type { Words } from '../words.ts';
import { role, title, words } from '../workbook/blocks.ts';
import type { PrintJob } from './MadeFile.ts';

export function composeJobTicket(
  { plan, say, lang }: HandoutContext,
  jobs: readonly PrintJob[],
): HandoutDocument {
  const workshop = plainText(plan.workshop.title.inlines);
  const { origin } = plan.agenda;
  const rows = jobs.map((job) => [
    [strong(job.file)],
    words(String(job.copies)),
    words(String(job.pages)),
    words(String(job.sheets * job.copies)),
    words(dotted([paper(job, say), say.grams(job.weight), sides(job, say), say.black])),
    words(finishing(job, say)),
  ]);
  const total = jobs.reduce((sum, { sheets, copies }) => sum + sheets * copies, 0);
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
      role('body', words(say.ticketLead), origin),
      smallGrid(
        [say.file, say.copies, say.pagesEach, say.sheetsOfPaper, say.paper, say.binding],
        [...rows, [[strong(say.total)], [], [], [strong(String(total))], [], []]],
        origin,
        [13, 4, 4, 4, 16, 7],
      ),
    ]),
    running: workshop,
    footer: '',
    references: { page: say.page('%'), slide: say.slide('%') },
    fields: plan.fields,
    origin,
  };
}

function paper({ parts }: PrintJob, say: Words): string {
  return say.paperSize[parts[0]?.paper ?? 'a4'];
}

function sides({ parts, pages }: PrintJob, say: Words): string {
  const duplex = parts[0]?.duplex ?? 'none';
  if (duplex === 'none' || pages < 2) return say.oneSided;
  return duplex === 'fold' ? say.foldOver : say.twoSided[duplex];
}

function finishing({ parts, isCutApart, sheets }: PrintJob, say: Words): string {
  const binding = parts[0]?.binding ?? 'none';
  if (isCutApart) return say.cutApart;
  if (binding === 'staple' && sheets < 2) return say.bindings.none;
  return binding === 'staple' ? say.cornerStaple : say.bindings[binding];
}

// The pack of a day: what is printed, what is sent, and the lists that say so. In: the context and what was laid out.
// Out: data, and documents for the lists, filtered for their readers.

import { filtered } from '../composeHandouts.ts';
import type { HandoutDocument } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { composeJobTicket } from './composeJobTicket.ts';
import { composePackList } from './composePackList.ts';
import type { MadeFile, PrintJob, Sending } from './MadeFile.ts';
import { printJobs } from './printJobs.ts';
import { sendings } from './sendings.ts';

export interface Pack {
  readonly jobs: readonly PrintJob[];
  readonly sent: readonly Sending[];
}

export function planPack(context: HandoutContext, made: readonly MadeFile[]): Pack {
  return { jobs: printJobs(context, made), sent: sendings(context, made) };
}

/** The day's own pack lists, as its handouts ask for them. */
export function packLists(context: HandoutContext, { jobs, sent }: Pack): readonly HandoutDocument[] {
  const { plan } = context;
  return [...plan.workshop.handouts.values()]
    .filter((handout) => handout.template === 'pack-list' && handout.for.includes(plan.delivery))
    .map((handout) => filtered(composePackList(context, handout, jobs, sent)));
}

export function jobTicket(context: HandoutContext, { jobs }: Pack): HandoutDocument {
  return filtered(composeJobTicket(context, jobs));
}

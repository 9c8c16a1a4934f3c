// The day that stands in a file as the one it was made: that of the session, as files of the same input are the same.

import type { Plan } from '../plan/Plan.ts';

/** Where none is given. */
const noDate = '2000-01-01';

export function fileDate({ date }: Plan): Date {
  return new Date(`${date ?? noDate}T00:00:00Z`);
}

// Which day a pack is for, and where it goes. Throws a UsageError for a wish that cannot be met.

import { basename, dirname, join, resolve } from 'node:path';
import type { BuildOptions } from '../BuildOptions.ts';
import type { Plan } from '../plan/Plan.ts';
import { UsageError } from '../UsageError.ts';

export interface PackFolder {
  /** Absolute. */
  readonly parent: string;
  readonly name: string;
}

/** `out` itself, or `out/pack-<session or agenda>` of the project. */
export function packFolder({ root, out }: BuildOptions, { session, agenda }: Plan): PackFolder {
  const folder = resolve(out ?? join(root, 'out', `pack-${session?.id ?? agenda.id}`));
  const name = basename(folder);
  if (/^[^\\/:*?"<>|\0]+$/.test(name) && !name.startsWith('.deckhand-'))
    return { parent: dirname(folder), name };
  throw new UsageError(`${folder} cannot be the folder of a pack.`, [
    'give `--out` a folder whose name every system can have, such as `--out friday`',
  ]);
}

export function requireOneAgenda(plans: readonly Plan[]): void {
  if (plans.length < 2) return;
  const ids = [...new Set(plans.map(({ workshop, agenda }) => `${workshop.id} --agenda ${agenda.id}`))];
  throw new UsageError('A pack is for one day, but there are several agendas.', [
    'name the day with `--session`, or the agenda:',
    ...ids.map((id) => `deckhand pack ${id}`),
  ]);
}

// What an id in `@page(id)`, a list of mixed ids or a handout's `of` means in a workshop.

import type { LabelKey } from './markdown.ts';
import type { Workshop } from './Workshop.ts';

/** The order that decides where one id is of several kinds. */
export const referenceOrder = ['exercise', 'principle', 'handout', 'question', 'kpi'] as const;
export type ReferenceKind = (typeof referenceOrder)[number];

/** `bookends`, `principle:bookends`, `other-workshop/bookends`; undefined for what the workshop does not have. */
export function resolveReference(
  workshop: Pick<Workshop, 'id' | 'titles'>,
  reference: string,
  among: readonly ReferenceKind[] = referenceOrder,
): LabelKey | undefined {
  const { kind, id } = splitReference(reference, workshop.id);
  return referenceOrder
    .filter((one) => among.includes(one) && (kind === undefined || kind === one))
    .map((one): LabelKey => `${one}:${id}`)
    .find((key) => workshop.titles.has(key));
}

export interface SplitReference {
  readonly kind: string | undefined;
  /** Undefined for the workshop itself. */
  readonly workshop: string | undefined;
  /** As the workshop names it: with the other workshop before it. */
  readonly id: string;
  readonly local: string;
}

/** Cuts a reference into its parts; the name of the workshop itself before an id says nothing new. */
export function splitReference(reference: string, own: string): SplitReference {
  const [, kind, named, local = ''] = /^(?:([a-z]+):)?(?:([^/:]+)\/)?(.*)$/.exec(reference) ?? [];
  const workshop = named === own ? undefined : named;
  return { kind, workshop, local, id: workshop === undefined ? local : `${workshop}/${local}` };
}

// Which files of a workshop a build is about: those it replaces, and removes when it no longer makes them.

import type { WrittenFile } from './WrittenFile.ts';

/** What is undefined means every one. */
export interface Scope {
  readonly agenda?: string | undefined;
  readonly delivery?: WrittenFile['delivery'] | undefined;
  readonly kinds?: readonly WrittenFile['kind'][] | undefined;
  /** Of handouts and card sheets alone; other kinds have none. */
  readonly ids?: readonly string[] | undefined;
}

export function isInScope(
  scope: Scope,
  file: Pick<WrittenFile, 'agenda' | 'delivery' | 'kind'> & { readonly path?: string },
): boolean {
  if (scope.agenda !== undefined && scope.agenda !== file.agenda) return false;
  if (scope.delivery !== undefined && scope.delivery !== file.delivery) return false;
  if (scope.kinds !== undefined && !scope.kinds.includes(file.kind)) return false;
  const hasId = file.kind === 'handout' || file.kind === 'cards';
  return !hasId || scope.ids === undefined || scope.ids.includes(handoutOf(file.path ?? ''));
}

/** `half-day/handouts/role-sheet.buyer.pdf` is one of the files of `role-sheet`, as is one in a folder of that name. */
function handoutOf(path: string): string {
  const [, , name = ''] = path.split('/');
  const [id = ''] = name.split('.');
  return id;
}

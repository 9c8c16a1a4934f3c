// What papers with names show, for the search of private texts. In: papers that are laid out while they are written.
// Out: texts of what all people get alike, so that the length of a roster does not matter.

import { textOfLayout } from '../render/pdf/textOfLayout.ts';
import type { Shown } from './findLeaks.ts';
import type { LaidOutPaper } from './layoutRecords.ts';

export function shownRecords(papers: readonly LaidOutPaper[]): readonly Shown[] {
  return papers.map(({ id, audience, paper, files }) => ({
    ...('kind' in paper ? { audience, edition: 'blank' as const } : paper),
    name: `the handout \`${id}\``,
    texts: () => files.slice(0, 1).flatMap(({ parts }) => textOfFirst(parts())),
  }));
}

function textOfFirst(parts: ReturnType<LaidOutPaper['files'][number]['parts']>): readonly string[] {
  for (const part of parts) return textOfLayout(part);
  return [];
}

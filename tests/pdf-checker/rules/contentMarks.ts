// Rules of marked content on the pages: everything painted is an element's content or an artifact, never both.

import type { ContentEvent, Mark } from '../content/events.ts';
import type { ReadPdf } from '../readPdf.ts';
import type { Problem, RuleTable } from './Rule.ts';

function describe(event: ContentEvent): string | undefined {
  switch (event.kind) {
    case 'text':
      return `the text "${event.text}"`;
    case 'path':
      return `a ${event.filled ? 'filled' : 'stroked'} path`;
    case 'image':
      return event.inline ? 'an inline image' : 'an image';
    case 'shading':
      return 'a shading';
    case 'colour':
    case 'open':
    case 'fault':
      return undefined;
  }
}

function contentIsMarked({ pages }: ReadPdf): readonly Problem[] {
  return pages.flatMap((page) =>
    page.events.flatMap((event) => {
      const what = describe(event);
      if (what === undefined || !('mark' in event) || event.mark.kind !== 'none') return [];
      return [{ message: `${what} is neither tagged nor an artifact`, page: page.number }];
    }),
  );
}

function wrongNesting(outer: Mark, inner: Mark): string | undefined {
  if (outer.kind === 'tagged' && inner.kind === 'artifact')
    return `an artifact lies in content ${outer.mcid}`;
  if (outer.kind === 'artifact' && inner.kind === 'tagged')
    return `content ${inner.mcid} lies in an artifact`;
  if (outer.kind === 'tagged' && inner.kind === 'tagged')
    return `content ${inner.mcid} lies in content ${outer.mcid}`;
  return undefined;
}

function artifactsStayApart({ pages }: ReadPdf): readonly Problem[] {
  return pages.flatMap((page) =>
    page.events.flatMap((event) => {
      const message = event.kind === 'open' ? wrongNesting(event.outer, event.inner) : undefined;
      return message === undefined ? [] : [{ message, page: page.number }];
    }),
  );
}

export const contentMarkRules = {
  'content-is-marked': contentIsMarked,
  'marks-do-not-nest': artifactsStayApart,
} satisfies RuleTable;

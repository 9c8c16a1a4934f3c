// What was laid out, as far as the pack for a day needs to know it. In: documents and cards with their layouts. Out:
// one record each.

import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import { largeSuffix } from '../publications/largeEditions.ts';
import type { MadeFile } from '../publications/pack/MadeFile.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';

export function madeFiles(
  plan: Plan,
  documents: LaidOutAgenda['documents'],
  cards: LaidOutAgenda['cards'],
): readonly MadeFile[] {
  const large = new Set(
    documents.filter(({ document }) => document.beside).map(({ document }) => document.id),
  );
  return [
    ...documents.map(({ document, layout }): MadeFile => {
      const handout = document.handout ?? document.id;
      return {
        id: document.id,
        handout,
        template: plan.workshop.handouts.get(handout)?.template ?? 'worksheet',
        title: withoutWorkshop(document.title, plainText(plan.workshop.title.inlines)),
        ...(document.role === undefined ? {} : { role: document.role }),
        audience: document.audience,
        pages: layout.pageCount ?? layout.pages.length,
        paper: document.paper,
        duplex: document.duplex,
        binding: document.binding,
        edition: document.edition,
        print: document.print,
        ...(document.beside === undefined ? {} : { beside: document.beside }),
        ...(large.has(`${document.id}${largeSuffix}`) ? { hasLarge: true } : {}),
      };
    }),
    ...cards.map(
      ({ sheet, layout }): MadeFile => ({
        id: sheet.id,
        handout: sheet.id,
        template: plan.workshop.handouts.get(sheet.id)?.template ?? 'cards',
        title: withoutWorkshop(sheet.title, plan.fields.get('workshop') ?? ''),
        audience: sheet.audience,
        pages: layout.pages.length,
        paper: sheet.print.stock?.paper ?? plan.paper,
        duplex: sheet.print.duplex,
        binding: 'none',
        edition: 'blank',
        print: 'clear',
      }),
    ),
  ];
}

function withoutWorkshop(title: string, workshop: string): string {
  const before = `${workshop} – `;
  return title.startsWith(before) ? title.slice(before.length) : title;
}

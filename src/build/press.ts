// Lays papers out and draws them, each once: agendas of a workshop share many. In: documents, card sheets, layouts.
// Out: layouts, the bytes of PDFs; for what was asked before, what came of it then.

import { isDeepStrictEqual } from 'node:util';
import type { Fonts } from '../fonts/Fonts.ts';
import type { LabelKey } from '../model/markdown.ts';
import type { CardSheet } from '../publications/CardSheet.ts';
import type { HandoutDocument } from '../publications/Handout.ts';
import type { Labels } from '../publications/Labels.ts';
import { layoutCards } from '../render/pdf/cards/layoutCards.ts';
import type { Layout } from '../render/pdf/Layout.ts';
import { settleHandout } from '../render/pdf/settleHandout.ts';

export interface Press {
  readonly fonts: Fonts;
  readonly layOut: (document: HandoutDocument, labels: Labels) => Layout;
  readonly layOutCards: (sheet: CardSheet) => Layout;
  /** `date` stands in the file as the day it was made. */
  readonly draw: (layout: Layout, date: Date) => Promise<Uint8Array>;
}

type LookUps = { readonly [kind in keyof Labels]: ReadonlyMap<LabelKey, unknown> };

export function createPress(fonts: Fonts): Press {
  const handouts = new Map<string, { document: HandoutDocument; lookUps: LookUps; layout: Layout }[]>();
  const sheets: { sheet: CardSheet; layout: Layout }[] = [];
  const drawn = new Map<Layout, { date: number; bytes: Promise<Uint8Array> }>();

  function layOut(document: HandoutDocument, labels: Labels): Layout {
    const known = handouts.get(document.id) ?? [];
    const same = known.find(
      (one) => looksUpTheSame(one.lookUps, labels) && isDeepStrictEqual(one.document, document),
    );
    if (same !== undefined) return same.layout;
    const { recording, lookUps } = record(labels);
    const layout = settleHandout(document, recording, fonts);
    handouts.set(document.id, [...known, { document, lookUps, layout }]);
    return layout;
  }

  function layOutCards(sheet: CardSheet): Layout {
    const same = sheets.find((one) => isDeepStrictEqual(one.sheet, sheet));
    if (same !== undefined) return same.layout;
    const layout = layoutCards(sheet, fonts);
    sheets.push({ sheet, layout });
    return layout;
  }

  function draw(layout: Layout, date: Date): Promise<Uint8Array> {
    const known = drawn.get(layout);
    if (known?.date === date.getTime()) return known.bytes;
    const bytes = drawNow(layout, date);
    drawn.set(layout, { date: date.getTime(), bytes });
    return bytes;
  }

  async function drawNow(layout: Layout, date: Date): Promise<Uint8Array> {
    const { drawPdf } = await import('../render/pdf/draw/drawPdf.ts');
    return drawPdf(layout, fonts, { date, creator: 'deckhand' });
  }

  return { fonts, layOut, layOutCards, draw };
}

/** Labels that note what was asked of them. */
function record(labels: Labels): { readonly recording: Labels; readonly lookUps: LookUps } {
  const lookUps = { slide: new Map(), page: new Map(), title: new Map() };
  const noting = <V>(kind: keyof Labels, from: { get(key: LabelKey): V | undefined }) => ({
    get(key: LabelKey): V | undefined {
      const value = from.get(key);
      lookUps[kind].set(key, value);
      return value;
    },
  });
  const recording = {
    slide: noting('slide', labels.slide),
    page: noting('page', labels.page),
    title: noting('title', labels.title),
  };
  return { recording, lookUps };
}

function looksUpTheSame(lookUps: LookUps, labels: Labels): boolean {
  const kinds = ['slide', 'page', 'title'] as const;
  return kinds.every((kind) => [...lookUps[kind]].every(([key, value]) => labels[kind].get(key) === value));
}

// Nothing that is the facilitator's, an answer key's or another role's reaches a participant: the shipped workshop is
// clean, and each kind of leak is found when it is planted.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { findLeaks, type Shown } from '../src/build/findLeaks.ts';
import { type LaidOutAgenda, layoutAgenda } from '../src/build/layoutAgenda.ts';
import { createPress } from '../src/build/press.ts';
import { openProject } from '../src/build.ts';
import type { Fonts } from '../src/fonts/Fonts.ts';
import { loadFonts } from '../src/fonts/loadFonts.ts';
import { plainText, type Readers } from '../src/model/markdown.ts';
import { privateTexts } from '../src/model/privateTexts.ts';
import type { Workshop } from '../src/model/Workshop.ts';
import { planAgenda } from '../src/plan/planAgenda.ts';
import type { HandoutDocument, PrintBlock } from '../src/publications/Handout.ts';
import { layoutHandout } from '../src/render/pdf/layoutHandout.ts';
import { textOfLayout } from '../src/render/pdf/textOfLayout.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const agendas = ['half-day', 'video-90', 'lunch-30'];

let workshop: Workshop;
let fonts: Fonts;
const laidOut = new Map<string, LaidOutAgenda>();

beforeAll(async () => {
  const { workshops } = await openProject(root);
  const found = workshops.find(({ id }) => id === 'internal-customer-service');
  if (found === undefined) throw new Error('the shipped workshop is not there');
  workshop = found;
  fonts = await loadFonts();
  for (const agenda of workshop.agendas) {
    laidOut.set(agenda.id, layoutAgenda(planAgenda(workshop, agenda), createPress(fonts)));
  }
}, 120_000);

function agendaOf(id: string): LaidOutAgenda {
  const agenda = laidOut.get(id);
  if (agenda === undefined) throw new Error(`no agenda ${id}`);
  return agenda;
}

function documentOf(id: string): HandoutDocument {
  const found = agendaOf('half-day').documents.find(({ document }) => document.id === id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found.document;
}

describe('the shipped workshop', () => {
  it('has private texts of every kind', () => {
    const kinds = privateTexts(workshop).map(({ readers }) =>
      readers.startsWith('role:') ? 'role' : readers,
    );
    for (const kind of ['facilitator', 'producer', 'key', 'role']) {
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(10);
    }
  });

  it.each(agendas)('leaks nothing on %s', (id) => {
    const codes = agendaOf(id).diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('private-text-stays-private');
  });

  it('shows private texts where they belong', () => {
    const text = (id: string) =>
      agendaOf('half-day')
        .documents.filter(({ document }) => document.id === id)
        .flatMap(({ layout }) => textOfLayout(layout))
        .join(' ');
    expect(text('facilitator-guide')).toContain('music off, doors open');
    expect(text('workbook-key')).toContain('until when does it have to be safe');
    expect(text('role-sheet.shift-lead')).toContain('rent on the first');
    expect(text('role-sheet.payroll-officer')).not.toContain('rent on the first');
  });
});

/** One paragraph of each kind, as its author wrote it. */
function secretOf(kind: 'facilitator' | 'key' | 'role'): { readers: Readers; text: string } {
  const exercise = workshop.exercises.get('role-triads');
  if (exercise === undefined) throw new Error('no role-play');
  if (kind === 'role') {
    const role = exercise.roles.find(({ id }) => id === 'shift-lead');
    return { readers: 'role:shift-lead', text: plainText(role?.private?.inlines ?? []) };
  }
  const blocks = kind === 'key' ? exercise.body.key : exercise.body.facilitator;
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [plainText(block.inlines)]
      : block.kind === 'list'
        ? listed(block.items)
        : [],
  );
  return { readers: kind, text: texts.find((text) => text.length > 120) ?? '' };
}

function listed(items: readonly (readonly PrintBlock[])[]): readonly string[] {
  return items.flat().flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.inlines)] : []));
}

/** The workbook with a paragraph that should not be in it. */
function planted(text: string, readers: Readers, print: HandoutDocument['print'] = 'clear'): HandoutDocument {
  const workbook = documentOf('workbook');
  const paragraph: PrintBlock = {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text }],
    readers,
    origin: workbook.origin,
  };
  return { ...workbook, print, blocks: [...workbook.blocks.slice(0, 3), paragraph] };
}

function leaksOf(document: HandoutDocument): readonly string[] {
  const { plan, labels } = agendaOf('half-day');
  const layout = layoutHandout(document, labels, fonts);
  const shown: Shown = { ...document, name: document.id, texts: () => textOfLayout(layout) };
  return findLeaks(plan, [shown]).map(({ message }) => message);
}

describe.each(['facilitator', 'key', 'role'] as const)('a planted leak: %s', (kind) => {
  const told = {
    facilitator: /holds text for the facilitator/,
    key: /holds an answer key/,
    role: /holds private text of the role `shift-lead`/,
  };

  it('is a text long enough to be looked for', () => {
    expect(secretOf(kind).text.length).toBeGreaterThan(120);
  });

  it('is found in what is laid out, though its block claims to be for everyone', () => {
    const { text } = secretOf(kind);
    expect(leaksOf(planted('Good morning, and welcome to all of you.', 'everyone'))).toEqual([]);
    expect(leaksOf(planted(text, 'everyone')).join('\n')).toMatch(told[kind]);
  });

  it('is found in large print, over lines, hyphens and pages', () => {
    expect(leaksOf(planted(secretOf(kind).text, 'everyone', 'large')).join('\n')).toMatch(told[kind]);
  });

  it('is found when only one sentence of it leaks', () => {
    const sentences = secretOf(kind).text.split(/(?<=[.!?])\s+/);
    const longest = sentences.reduce((best, one) => (one.length > best.length ? one : best), '');
    expect(leaksOf(planted(`Before it. ${longest} After it.`, 'everyone')).join('\n')).toMatch(told[kind]);
  });

  it('stops the layout where its block says whom it is for', () => {
    const { readers, text } = secretOf(kind);
    const { labels } = agendaOf('half-day');
    expect(() => layoutHandout(planted(text, readers), labels, fonts)).toThrow(`holds text for ${readers}`);
  });
});

describe('one role’s private text on another’s sheet', () => {
  it('is found', () => {
    const own = documentOf('role-sheet.payroll-officer');
    const { text } = secretOf('role');
    const paragraph: PrintBlock = {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text }],
      readers: 'everyone',
      origin: own.origin,
    };
    expect(leaksOf(own)).toEqual([]);
    expect(leaksOf({ ...own, blocks: [...own.blocks, paragraph] }).join('\n')).toMatch(/`shift-lead`/);
  });
});

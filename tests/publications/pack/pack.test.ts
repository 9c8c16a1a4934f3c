// The arithmetic of a pack: what is printed, how many of it, and who is sent what.

import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../../src/build.ts';
import type { Workshop } from '../../../src/model/Workshop.ts';
import { planAgenda } from '../../../src/plan/planAgenda.ts';
import { planDay } from '../../../src/plan/planDay.ts';
import { composeDeck } from '../../../src/publications/composeDeck.ts';
import { composeHandouts, handoutContext } from '../../../src/publications/composeHandouts.ts';
import type { MadeFile } from '../../../src/publications/pack/MadeFile.ts';
import { type Pack, planPack } from '../../../src/publications/pack/planPack.ts';
import { sheetsOf } from '../../../src/publications/pack/printJobs.ts';
import { seatsOf } from '../../../src/publications/pack/sendings.ts';

let workshop: Workshop;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { workshops } = await openProject(root);
  const found = workshops.find(({ id }) => id === 'internal-customer-service');
  if (found === undefined) throw new Error('the shipped workshop is not there');
  workshop = found;
});

function contextOf(agendaId: string, participants: number, sessionId?: string) {
  const agenda = workshop.agendas.find(({ id }) => id === agendaId);
  const session = workshop.sessions.find(({ id }) => id === sessionId);
  if (agenda === undefined) throw new Error(`no agenda ${agendaId}`);
  const plan = planAgenda(workshop, agenda, { session, participants });
  return handoutContext(plan, planDay(plan), composeDeck(plan));
}

/** Every document as if it had two pages. */
function packOf(agendaId: string, participants: number, sessionId?: string): Pack {
  const context = contextOf(agendaId, participants, sessionId);
  const made = composeHandouts(context).documents.map(
    (document): MadeFile => ({
      ...document,
      handout: document.handout ?? document.id,
      template: workshop.handouts.get(document.handout ?? document.id)?.template ?? 'worksheet',
      pages: 2,
    }),
  );
  return planPack(context, made);
}

describe('a half day for 17 in the room', () => {
  const copies = () =>
    Object.fromEntries(
      packOf('half-day', 17, 'half-day-march').jobs.map((job) => [job.parts[0]?.handout, job.copies]),
    );

  it('prints for people, for groups and for the trainers', () => {
    expect(copies()).toMatchObject({
      workbook: 17,
      'facilitator-guide': 2,
      'run-sheet': 2,
      'workbook-key': 1,
      'role-sheet': 5,
      'observer-sheet': 7,
      'minute-card': 9,
      feedback: 17,
    });
  });

  it('adds spare copies of what everyone gets, one for every ten people', () => {
    const spare = (participants: number) =>
      Object.fromEntries(
        packOf('half-day', participants).jobs.map((job) => [job.parts[0]?.handout, job.spare]),
      );
    expect(spare(17)).toMatchObject({ workbook: 2, feedback: 2, 'role-sheet': 0, 'run-sheet': 0 });
    expect([spare(6).workbook, spare(10).workbook, spare(11).workbook]).toEqual([1, 1, 2]);
    // as many copies as people, but not one for each
    expect(spare(1)).toMatchObject({ workbook: 1, 'minute-card': 0, 'role-sheet': 0 });
  });

  it('leaves out what the day does not need', () => {
    const names = Object.keys(copies());
    for (const id of [
      'needs-survey',
      'follow-up',
      'worksheet',
      'producer-sheet',
      'workbook-filled',
      'pre-post',
      // the workbook's last page is one
      'action-plan',
    ]) {
      expect(names).not.toContain(id);
    }
  });

  it('numbers files in the order of use', () => {
    const files = packOf('half-day', 17).jobs.map(({ file }) => file);
    expect(files.map((file) => Number(file.slice(0, 2)))).toEqual(files.map((_, index) => index + 1));
    const place = (id: string) => files.findIndex((file) => file.slice(3) === `${id}.pdf`);
    const order = ['run-sheet', 'facilitator-guide', 'workbook', 'minute-card', 'role-sheet', 'feedback'];
    const places = order.map(place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('makes one file of the role sheets, and sends nothing', () => {
    const { jobs, sent } = packOf('half-day', 17);
    expect(jobs.find(({ file }) => file.endsWith('role-sheet.pdf'))?.parts).toHaveLength(6);
    expect(sent).toEqual([]);
  });
});

describe('video for 12', () => {
  it('prints for trainer and producer alone', () => {
    const { jobs } = packOf('video-90', 12, 'video-march');
    expect(new Set(jobs.flatMap(({ parts }) => parts.map(({ audience }) => audience)))).toEqual(
      new Set(['facilitator', 'producer']),
    );
  });

  it('sends three groups of four their own roles', () => {
    const { sent } = packOf('video-90', 12, 'video-march');
    expect(sent.map(({ file, letter, people }) => [file, letter, people])).toEqual([
      ['group-a.pdf', 'A', 4],
      ['group-b.pdf', 'B', 4],
      ['group-c.pdf', 'C', 4],
    ]);
    for (const { parts } of sent) {
      expect(parts.map(({ template }) => template)).toContain('workbook');
      expect(parts.every(({ audience, edition }) => audience === 'participant' && edition === 'blank')).toBe(
        true,
      );
    }
  });

  it.each(['video-march', undefined])('sends no paper form, as its link is in the chat: %s', (session) => {
    const parts = packOf('video-90', 12, session).sent.flatMap((one) => one.parts);
    expect(parts.map(({ template }) => template)).toContain('workbook');
    expect(parts.map(({ template }) => template)).not.toContain('feedback');
  });
});

describe.each([4, 5, 6, 7, 11, 12, 13, 17, 24])('seats for %i', (participants) => {
  it('place everyone once, and deal each role out once a group', () => {
    const context = contextOf('video-90', participants);
    const seats = seatsOf(context);
    expect(seats.reduce((sum, { people }) => sum + people, 0)).toBe(participants);
    const dealt = seats.flatMap(({ roles }) => roles);
    expect(new Set(dealt).size).toBe(dealt.length);
    expect(dealt).toHaveLength(6);
    for (const { roles } of seats) expect(roles.length).toBeLessThanOrEqual(3);
  });
});

describe('sheets of paper', () => {
  const made: MadeFile = {
    id: 'a',
    handout: 'a',
    template: 'worksheet',
    title: 'A',
    audience: 'participant',
    pages: 5,
    paper: 'a4',
    duplex: 'none',
    binding: 'none',
    edition: 'blank',
    print: 'clear',
  };

  it('counts sides and folds', () => {
    expect(sheetsOf(made)).toBe(5);
    expect(sheetsOf({ ...made, duplex: 'long-edge' })).toBe(3);
    expect(sheetsOf({ ...made, binding: 'booklet' })).toBe(2);
    expect(sheetsOf({ ...made, template: 'cards', duplex: 'fold' })).toBe(5);
  });
});

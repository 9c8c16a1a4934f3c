// `pack` from sources to the folder on disk: what is in it, and that every file of it is a sound PDF.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, UsageError } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const workshops = ['internal-customer-service'];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-pack-'));
  await pack({ root, workshops, session: 'half-day-march', out: join(folder, 'room') });
  await pack({ root, workshops, session: 'video-march', out: join(folder, 'video') });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function filesOf(name: string): readonly string[] {
  return readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pdf'))
    .sort();
}

function textOf(path: string): string {
  return readText(readFileSync(join(folder, path)))
    .flatMap((page) => linesOf(page).map(({ text }) => text))
    .join('\n');
}

describe('the folder for a day', () => {
  it('holds numbered files to print, a ticket and the pack list', () => {
    const files = filesOf('room');
    expect(files[0]).toBe('pack-list.pdf');
    expect(
      files.slice(1).every((path, index) => path.startsWith(`print/${String(index).padStart(2, '0')}-`)),
    ).toBe(true);
    expect(files).toContain('print/00-job-ticket.pdf');
    expect(files.some((path) => path.startsWith('send/'))).toBe(false);
  });

  it('holds what to send to each group on video, and the statement for afterwards', () => {
    const files = filesOf('video').filter((path) => path.startsWith('send/'));
    expect(files).toEqual(['send/group-a.pdf', 'send/group-b.pdf', 'send/group-c.pdf', 'send/statement.pdf']);
  });

  it.each(['room', 'video'])(
    'is made of sound PDFs: %s',
    (name) => {
      const findings = filesOf(name).flatMap((path) =>
        checkPdf(readFileSync(join(folder, name, path))).map(
          ({ rule, message }) => `${path}: ${rule}: ${message}`,
        ),
      );
      expect(findings).toEqual([]);
    },
    120_000,
  );

  it('says on the ticket and on the list what lies beside it', () => {
    const ticket = textOf('room/print/00-job-ticket.pdf').replaceAll('\n', '');
    const list = textOf('room/pack-list.pdf');
    for (const path of filesOf('room').filter((one) => one.startsWith('print/') && !one.includes('/00-'))) {
      const file = path.slice('print/'.length);
      expect(ticket.replaceAll(' ', '')).toContain(file);
      expect(list).toContain(file);
    }
    expect(list).toMatch(/flipchart/i);
    expect(list).not.toMatch(/role cards/);
  });

  it('says on the list what is sent, and when', () => {
    expect(textOf('video/pack-list.pdf')).toMatch(/statement\.pdf Statement of attendance, after the day/);
  });
});

describe('a file to send', () => {
  const secrets = {
    a: /asked you twice today/,
  };

  it('holds its group’s roles and no other’s', () => {
    const a = textOf('video/send/group-a.pdf').replaceAll('\n', ' ');
    const b = textOf('video/send/group-b.pdf').replaceAll('\n', ' ');
    expect(a).toMatch(secrets.a);
    expect(b).not.toMatch(secrets.a);
    expect(textOf('video/send/group-c.pdf')).not.toMatch(secrets.a);
  });

  it('has a bookmark for each of its parts', async () => {
    const titles = await topBookmarks(readFileSync(join(folder, 'video/send/group-a.pdf')));
    expect(titles).toEqual(
      expect.arrayContaining([
        'Workbook',
        'Observer’s sheet',
        'Shift lead, warehouse',
        'All principles at a glance',
      ]),
    );
  });
});

async function topBookmarks(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const titles: string[] = [];
  let entry = document.catalog
    .lookup(PDFName.of('Outlines'), PDFDict)
    .lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    const title = entry.lookup(PDFName.of('Title'));
    if (title instanceof PDFString || title instanceof PDFHexString) titles.push(title.decodeText());
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

describe('a second pack', () => {
  it('takes away what is no longer made, and leaves what others put there', async () => {
    const out = join(folder, 'again');
    await pack({ root, workshops, agenda: 'half-day', participants: 17, out });
    writeFileSync(join(out, 'notes.txt'), 'mine');
    const { workshops: made } = await pack({ root, workshops, agenda: 'video-90', participants: 12, out });
    expect(made[0]?.removed).toContain('print/07-workbook.pdf');
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'notes.txt', 'pack-list.pdf', 'print', 'send']);
  }, 60_000);
});

describe('what cannot be packed', () => {
  it('is more than one day', async () => {
    const wish = pack({ root, workshops, out: join(folder, 'never') });
    await expect(wish).rejects.toThrow(UsageError);
    await expect(wish).rejects.toThrow('several agendas');
    expect(readdirSync(folder)).not.toContain('never');
  });

  it('is a folder of a name that not every system can have', async () => {
    const wish = pack({ root, workshops, agenda: 'lunch-30', out: join(folder, 'fri:day') });
    await expect(wish).rejects.toThrow('cannot be the folder of a pack');
  }, 60_000);
});

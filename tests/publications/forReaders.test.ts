import { describe, expect, it } from 'vitest';
import type { Readers } from '../../src/model/markdown.ts';
import { mayRead, type Readership } from '../../src/model/mayRead.ts';
import { forReaders } from '../../src/publications/forReaders.ts';
import type { PrintBlock } from '../../src/publications/Handout.ts';
import { here } from './sampleTexts.ts';

const all: readonly Readers[] = ['everyone', 'facilitator', 'producer', 'key', 'role:buyer'];

function readable(who: Partial<Readership>): readonly Readers[] {
  return all.filter((readers) => mayRead(readers, { audience: 'participant', edition: 'blank', ...who }));
}

describe('mayRead', () => {
  it('gives participants what is for everyone', () => {
    expect(readable({})).toEqual(['everyone']);
    expect(readable({ edition: 'key' })).toEqual(['everyone']);
    expect(readable({ audience: 'manager' })).toEqual(['everyone']);
  });

  it('gives a role its own private text, and nobody else', () => {
    expect(readable({ role: 'buyer' })).toEqual(['everyone', 'role:buyer']);
    expect(readable({ role: 'seller' })).toEqual(['everyone']);
    expect(readable({ audience: 'facilitator' })).not.toContain('role:buyer');
  });

  it('gives the trainer notes and keys, the producer the producer’s alone', () => {
    expect(readable({ audience: 'facilitator' })).toEqual(['everyone', 'facilitator', 'producer', 'key']);
    expect(readable({ audience: 'producer' })).toEqual(['everyone', 'producer']);
  });
});

describe('forReaders', () => {
  const says = (readers: Readers): PrintBlock => ({
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: readers }],
    readers,
    origin: here,
  });
  const mixed = all.map(says);
  const base = { readers: 'everyone', origin: here } as const;
  const containers: readonly PrintBlock[] = [
    { ...base, kind: 'group', blocks: mixed },
    { ...base, kind: 'box', tone: 'tint', blocks: mixed },
    { ...base, kind: 'columns', columns: [{ weight: 1, blocks: mixed }] },
    { ...base, kind: 'hanging', width: 40, beside: mixed, blocks: mixed },
    { ...base, kind: 'grid', weights: [1], head: [], rows: [[mixed]], rules: 'lines', rowHeads: false },
    { ...base, kind: 'list', start: undefined, tight: true, items: [mixed as never] },
    { ...base, kind: 'quote', blocks: mixed as never },
  ];

  it.each(containers.map((block) => [block.kind, block] as const))('filters inside a %s', (_, block) => {
    const text = JSON.stringify(forReaders([block], { audience: 'participant', edition: 'blank' }));
    expect(text).toContain('"text":"everyone"');
    for (const secret of all.slice(1)) expect(text).not.toContain(secret);
  });
});

import { describe, expect, it } from 'vitest';
import { fill, trainerWords, viewWords } from '../../../../src/render/marp/trainer/TrainerWords.ts';

const holes = (value: unknown) => JSON.stringify(value).match(/\{\}/g)?.length ?? 0;

describe('trainerWords', () => {
  it('has as many places for values in each language', () => {
    const [english, german] = [trainerWords('en'), trainerWords('de-AT')];
    for (const [name, text] of Object.entries(english))
      expect([name, holes(german[name as keyof typeof german])]).toEqual([name, holes(text)]);
    expect(german.next).not.toBe(english.next);
  });

  it('falls back to English', () => {
    expect(trainerWords('fi')).toBe(trainerWords('en'));
  });

  it('tells participants nothing of the trainer’s view', () => {
    expect(JSON.stringify(viewWords('en'))).not.toMatch(/trainer|plan|cut/i);
  });
});

describe('fill', () => {
  it('puts values in their order, as they are', () => {
    expect(fill('drop {} ({} min)', 'A {} $& b', 15)).toBe('drop A {} $& b (15 min)');
  });
});

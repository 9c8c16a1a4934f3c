import { describe, expect, it } from 'vitest';
import { isForControl, readKey } from '../../../../src/render/marp/trainer/readKey.ts';

describe('readKey', () => {
  it.each(['PageDown', 'ArrowRight', ' '])('%j goes on', (key) => {
    expect(readKey(key, '').command).toEqual({ kind: 'next' });
  });

  it('Page Down goes on even when a number was begun', () => {
    expect(readKey('PageDown', '12')).toEqual({ command: { kind: 'next' }, digits: '' });
  });

  it('a number and Enter jump', () => {
    expect(readKey('1', '').digits).toBe('1');
    expect(readKey('2', '1').digits).toBe('12');
    expect(readKey('Enter', '12')).toEqual({ command: { kind: 'go', slide: 11 }, digits: '' });
  });

  it('takes back a digit', () => {
    expect(readKey('Backspace', '12')).toEqual({ command: undefined, digits: '1' });
  });

  it('knows letters in both cases, and no others', () => {
    expect(readKey('T', '').command).toEqual({ kind: 'countdown' });
    expect(readKey('q', '').command).toBeUndefined();
  });

  it('leaves Space and Enter to a focused button, but not Enter after a number', () => {
    expect(isForControl(' ', '')).toBe(true);
    expect(isForControl('Enter', '')).toBe(true);
    expect(isForControl('Enter', '4')).toBe(false);
    expect(isForControl('PageDown', '')).toBe(false);
  });
});

// A plan whose every text is said several times over: what long content does to slides.

import type { Plan } from '../../src/plan/Plan.ts';

export function stretch(plan: Plan, times: number): Plan {
  return stretched(plan, times) as Plan;
}

function stretched(value: unknown, times: number): unknown {
  if (Array.isArray(value)) return value.map((part) => stretched(part, times));
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, stretched(part, times)]));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === 'inlines' && Array.isArray(part) ? repeated(part, times) : stretched(part, times),
  ]);
  return Object.fromEntries(entries);
}

function repeated(inlines: readonly unknown[], times: number): readonly unknown[] {
  return Array.from({ length: times }, () => [...inlines, { kind: 'text', text: ' ' }]).flat();
}

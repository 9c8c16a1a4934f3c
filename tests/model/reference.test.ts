import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/model/jsonSchemas.ts';
import { reference } from '../../src/model/reference.ts';
import { schemas } from '../../src/model/schemas.ts';

test('docs/reference.md is what the schemas say: run `npm run docs`', () => {
  expect(readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8')).toBe(reference());
});

test('the reference names every key of every kind', () => {
  const text = reference();
  for (const schema of Object.values(schemas)) {
    for (const key of Object.keys(schema.shape)) expect(text).toContain(`| \`${key}\` |`);
  }
});

test('no key is without a description', () => {
  const rows = reference()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => / \|\s*\|$/.test(row))).toEqual([]);
});

test('JSON Schemas describe what is written, not what comes out', () => {
  const { workshop, exercise } = jsonSchemas();
  expect(exercise).toMatchObject({
    required: ['title', 'minutes'],
    properties: {
      kind: { const: 'exercise' },
      minutes: { anyOf: [{ type: 'integer' }, { type: 'object' }] },
    },
    patternProperties: { '^x-': {} },
  });
  expect(workshop).toMatchObject({
    properties: { agendas: { items: { properties: { start: { type: 'string', default: '09:00' } } } } },
  });
  expect(JSON.stringify(jsonSchemas())).not.toContain('"expects"');
});

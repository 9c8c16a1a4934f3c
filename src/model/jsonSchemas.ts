// JSON Schemas of the front matter, for editors that complete and check YAML.

import * as z from 'zod';
import { idPattern } from './fields.ts';
import { type Schemas, schemas } from './schemas.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export function jsonSchemas(): Readonly<Record<keyof Schemas, JsonSchema>> {
  return {
    workshop: jsonSchema('workshop'),
    session: jsonSchema('session'),
    principle: jsonSchema('principle'),
    exercise: jsonSchema('exercise'),
    handout: jsonSchema('handout'),
    brand: jsonSchema('brand'),
  };
}

/** Of what an author writes, not of what comes out of it: keys with a default may be left out. */
export function jsonSchema(kind: keyof Schemas): JsonSchema {
  const { properties, $schema, ...rest } = z.toJSONSchema(schemas[kind], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // `expects` words a diagnostic; the schema says the same by itself.
      delete jsonSchema.expects;
      if (jsonSchema.description === '') delete jsonSchema.description;
      if (jsonSchema.type === 'object' && jsonSchema.additionalProperties === false) {
        jsonSchema.patternProperties = { '^x-': {} };
      }
    },
  });
  return {
    $schema,
    title: `deckhand ${kind}`,
    ...rest,
    properties: {
      kind: { const: kind, description: 'May be left out where the folder says it' },
      id: { type: 'string', pattern: idPattern.source, description: "Default: the file's name" },
      ...properties,
    },
  };
}

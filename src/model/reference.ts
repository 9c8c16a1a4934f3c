// A Markdown reference of all keys of front matter, from the same schemas that check it.

import { type JsonSchema, jsonSchema } from './jsonSchemas.ts';
import { type Schemas, schemas } from './schemas.ts';

const heads: Readonly<Record<keyof Schemas, string>> = {
  workshop: '`decks/<workshop>/workshop.md`: the event. The body is the welcome slide.',
  principle: '`decks/<workshop>/principles/*.md`: one idea each.',
  exercise: '`decks/<workshop>/exercises/*.md`: one activity each.',
  session: '`decks/<workshop>/sessions/*.md`: one real day each. The body is notes for the day.',
  handout:
    '`handouts/*.md` for any workshop, `decks/<workshop>/handouts/*.md` for one. The body is its own text.',
  brand: '`templates/brands/*.md` for any workshop, `decks/<workshop>/brands/*.md` for one.',
};

/** The whole page, ending with a line break. */
export function reference(): string {
  const kinds = Object.keys(heads) as (keyof Schemas)[];
  return `${[
    '# Reference: keys of front matter',
    '',
    'Generated from the schemas by `npm run docs`; changes made here are lost.',
    '',
    'A key without a default and without "required" may be left out. Every file may also have `kind` (the folder says it), `id` (default: the name of the file) and keys of your own that begin with `x-`. Texts may hold inline Markdown.',
    ...kinds.flatMap((kind) => ['', ...section(kind)]),
  ].join('\n')}\n`;
}

function section(kind: keyof Schemas): readonly string[] {
  if (!(kind in schemas)) throw new Error(`no schema of kind ${kind}`);
  const { properties, required } = jsonSchema(kind);
  const { kind: _kind, id: _id, ...own } = properties as Properties;
  return [
    `## ${kind}`,
    '',
    heads[kind],
    '',
    '| key | value | default | |',
    '|---|---|---|---|',
    ...rows(own, required as readonly string[] | undefined, ''),
  ];
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** One row a key; keys of a map follow with its name before theirs, `[]` for those of a list's entries. */
function rows(properties: Properties, required: readonly string[] = [], prefix: string): readonly string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${prefix}${key}`;
    const cells = [
      `\`${name}\``,
      typeOf(schema),
      defaultOf(schema, required.includes(key)),
      schema.description ?? '',
    ];
    return [
      `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`,
      ...inside(schema, name),
    ];
  });
}

function inside(schema: JsonSchema, name: string): readonly string[] {
  const alternatives = (schema.anyOf as readonly JsonSchema[] | undefined) ?? [schema];
  return alternatives.flatMap((one) => {
    const item = one.items as JsonSchema | undefined;
    const values = one.additionalProperties as JsonSchema | false | undefined;
    if (one.properties)
      return rows(one.properties as Properties, one.required as readonly string[], `${name}.`);
    if (item && !Array.isArray(item)) return inside(item, `${name}[]`);
    return typeof values === 'object' && values !== null ? inside(values, `${name}.<name>`) : [];
  });
}

function typeOf(schema: JsonSchema): string {
  const { type, anyOf, items, minimum, maximum } = schema;
  if (anyOf) return (anyOf as readonly JsonSchema[]).map(typeOf).join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return (schema.enum as readonly string[]).map((word) => `\`${word}\``).join(', ');
  if (schema.prefixItems) return 'list of two';
  if (type === 'array') return `list of ${plural(typeOf(items as JsonSchema))}`;
  if (type === 'object') return 'map';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `number, ${minimum} to ${maximum}`;
  return type === 'number' ? 'number' : 'text';
}

function plural(type: string): string {
  return type === 'map' || type === 'text' ? `${type}s` : type;
}

function defaultOf(schema: JsonSchema, isRequired: boolean): string {
  if (isRequired) return '**required**';
  const value = schema.default;
  if (value === undefined || isEmpty(value)) return '';
  return `\`${JSON.stringify(value).replaceAll('"', '')}\``;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

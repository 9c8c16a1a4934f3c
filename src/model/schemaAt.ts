// Walks a zod schema along a path of the data, to say what a value there must be.

import type * as z from 'zod';

type Schema = z.core.$ZodType;

/** The part of zod's definitions that is walked. They are not all in its public types. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
}

/** The schema of the value at `path`, without the wrappers of optional keys and defaults; undefined for no such key. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  for (const option of optionsOf(inner)) {
    const child = childOf(option, key);
    const found = child === undefined ? undefined : schemaAt(child, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What completes "must be …". */
export function expectation(schema: Schema | undefined): string {
  const meta = schema === undefined ? undefined : (schema as z.ZodType).meta?.();
  return typeof meta?.expects === 'string' ? meta.expects : 'something else';
}

/** The keys of a map, those of all its alternatives. */
export function keysOf(schema: Schema | undefined): readonly string[] {
  return optionsOf(schema).flatMap((option) => Object.keys(definition(option).shape ?? {}));
}

/** The words that a value can be, those of all its alternatives and of lists among them. */
export function wordsOf(schema: Schema | undefined): readonly string[] {
  return optionsOf(schema).flatMap((option) => {
    const { entries, element } = definition(option);
    return element === undefined ? Object.values(entries ?? {}) : wordsOf(unwrap(element));
  });
}

function optionsOf(schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined) return [];
  return definition(schema).options?.map(unwrap) ?? [schema];
}

export function unwrap(schema: Schema): Schema {
  const { type, innerType, in: input, getter } = definition(schema);
  const inner = innerType ?? (type === 'pipe' ? input : getter?.());
  return inner === undefined ? schema : unwrap(inner);
}

function childOf(schema: Schema, key: PropertyKey): Schema | undefined {
  const { shape, element, items, valueType } = definition(schema);
  if (shape !== undefined && Object.hasOwn(shape, key)) return shape[String(key)];
  return element ?? items?.[Number(key)] ?? valueType;
}

function definition(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

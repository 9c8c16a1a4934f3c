// Runs the bundled program, from the code that V8 made of it when it was built: see compileProgram.mjs. In: a chunk's file
// name. Out: what it exports.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Script } from 'node:vm';

const folder = new URL('../chunks/', import.meta.url);
/** `Compiled` by chunk, as `serialize` writes it. */
export const compiledFile = new URL('compiled', folder);

interface Compiled {
  readonly data: Buffer;
  /** Of the chunk's code and what V8 made of it, as V8 itself looks at the code's length alone. */
  readonly digest: string;
}

interface Chunk {
  readonly code: Buffer;
  readonly script: Script;
  readonly module: { exports: unknown };
}

const requireOther = createRequire(import.meta.url);
const compiled = readCompiled();
const chunks = new Map<string, Chunk>();

/** V8 does not take code of another V8, or for other flags: then it compiles the chunk as it would any. */
export function requireChunk(name: string): unknown {
  return (chunks.get(name) ?? runChunk(name)).module.exports;
}

function runChunk(name: string): Chunk {
  const address = new URL(name, folder);
  const code = readFileSync(address);
  const script = new Script(`(function (exports, require, module, __filename, importOther) {${code}\n})`, {
    filename: address.href,
    cachedData: compiledOf(name, code),
  });
  const chunk = { code, script, module: { exports: {} } };
  chunks.set(name, chunk);
  const require = (id: string) => (id.startsWith('./') ? requireChunk(id.slice(2)) : requireOther(id));
  // a script whose code was compiled before cannot import by itself
  const importOther = (id: string) => import(id);
  script.runInThisContext()(chunk.module.exports, require, chunk.module, fileURLToPath(address), importOther);
  return chunk;
}

function compiledOf(name: string, code: Buffer): Buffer | undefined {
  const known = compiled.get(name);
  return known !== undefined && known.digest === digestOf(code, known.data) ? known.data : undefined;
}

function digestOf(code: Buffer, data: Buffer): string {
  return createHash('sha1').update(code).update(data).digest('base64');
}

function readCompiled(): ReadonlyMap<string, Compiled> {
  try {
    return deserialize(readFileSync(compiledFile));
  } catch {
    return new Map();
  }
}

/** What V8 has compiled by now of the chunks that have run: what `compiledFile` holds. */
export function compiledChunks(): Uint8Array {
  const made = [...chunks].map(([name, { code, script }]): [string, Compiled] => {
    const data = script.createCachedData();
    return [name, { data, digest: digestOf(code, data) }];
  });
  return serialize(new Map(made));
}

// Runs the bundled program, from the code that V8 made of it when it was built: see compileProgram.mjs. In: a chunk's file
// name. Out: what it exports.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Script } from 'node:vm';

const folder = new URL('../chunks/', import.meta.url);
/** Compiled code by chunk, as `serialize` writes it. */
export const compiledFile = new URL('compiled', folder);

interface Chunk {
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
  const code = readFileSync(address, 'utf8');
  const script = new Script(`(function (exports, require, module, __filename, importOther) {${code}\n})`, {
    filename: address.href,
    cachedData: compiled.get(name),
  });
  const chunk = { script, module: { exports: {} } };
  chunks.set(name, chunk);
  const require = (id: string) => (id.startsWith('./') ? requireChunk(id.slice(2)) : requireOther(id));
  // a script whose code was compiled before cannot import by itself
  const importOther = (id: string) => import(id);
  script.runInThisContext()(chunk.module.exports, require, chunk.module, fileURLToPath(address), importOther);
  return chunk;
}

function readCompiled(): ReadonlyMap<string, Buffer> {
  try {
    return deserialize(readFileSync(compiledFile));
  } catch {
    return new Map();
  }
}

/** What V8 has compiled by now of the chunks that have run: what `compiledFile` holds. */
export function compiledChunks(): Uint8Array {
  return serialize(new Map([...chunks].map(([name, { script }]) => [name, script.createCachedData()])));
}

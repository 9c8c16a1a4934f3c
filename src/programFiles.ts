// Where the program's own files lie: what it ships beside its code. In: a path from its root. Out: an address.

import { existsSync } from 'node:fs';

/** The folder of package.json, wherever this code came to stand when it was bundled. */
const root = rootAbove(new URL('.', import.meta.url));

function rootAbove(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : rootAbove(new URL('..', folder));
}

export function programFile(path: string): URL {
  return new URL(path, root);
}

// Bundles a peer of the benchmarks, as users have the command line. Arguments: the name of a script of this folder, the
// file to make.

import { dirname, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/bundleProgram.mjs';

const [name, file] = process.argv.slice(2);
await bundle({ [parse(file).name]: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)) }, dirname(file));

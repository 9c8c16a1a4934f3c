// Bundles a peer of the benchmarks, as users have the command line. Arguments: the name of a script of this folder, the
// file to make.

import { dirname, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../src/program/bundleProgram.mjs';

const [name, file] = process.argv.slice(2);
const peer = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
await bundle({ [parse(file).name]: peer }, { dir: dirname(file) });

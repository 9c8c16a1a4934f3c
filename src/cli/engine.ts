// Sets the JavaScript engine for programs that end within seconds; imported before all else. Node 20 (V8 11.3) starts
// to optimise functions so early that a build spends a third of its time on it; engines after it wait of themselves.

import { setFlagsFromString } from 'node:v8';

/** V8 counts executed bytecodes in bytes; its own default is 135168. */
const budget = 400_000;

if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(`--interrupt-budget=${budget}`);

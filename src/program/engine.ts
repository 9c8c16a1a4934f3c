// Sets the JavaScript engine for programs that end within seconds; imported before all else. Node 20 (V8 11.3) starts
// to optimise functions so early that a build spends a third of its time on it; engines after it wait of themselves.
// And V8 makes what mostly stayed where only a collection of the whole heap finds it: so it would make the lines of each
// person of a long roster, as those of handouts before them had stayed.

import { setFlagsFromString } from 'node:v8';

/** V8 counts executed bytecodes in bytes; its own default is 135168. */
const budget = 700_000;

if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(`--interrupt-budget=${budget}`);
setFlagsFromString('--no-allocation-site-pretenuring');

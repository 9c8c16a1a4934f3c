// Marp's own engine, named outright: with a newer marp-core beside it, marp-cli looks for plug-ins that are not there.

import { Marp } from '@marp-team/marp-core';

// biome-ignore lint/style/noDefaultExport: marp-cli wants it
export default Marp;

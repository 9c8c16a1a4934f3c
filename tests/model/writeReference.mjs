// Writes docs/reference.md from the built program: `npm run docs`.

import { writeFileSync } from 'node:fs';
import { reference } from '../../dist/model/reference.js';

writeFileSync(new URL('../../docs/reference.md', import.meta.url), reference());

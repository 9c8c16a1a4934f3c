#!/usr/bin/env node
// The command `deckhand`: what `cli/` does, bundled.

import './program/engine.ts';
import { requireChunk } from './program/requireChunk.ts';

const { command } = requireChunk('command.cjs') as { readonly command: () => Promise<void> };
await command();

// A finished PDF's bytes in, everything that is wrong with it out. Reads the file, never what made it.

import type { Finding } from './Finding.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';
import { type RuleName, soundnessRules, structureRules } from './rules/allRules.ts';
import type { Check } from './rules/Rule.ts';

function findingsOf(read: ReadPdf, rules: Readonly<Partial<Record<RuleName, Check>>>): readonly Finding[] {
  return Object.entries(rules).flatMap(([name, check]) =>
    check(read).map(({ message, page }) => {
      const rule = name as RuleName;
      return page === undefined ? { rule, message } : { rule, message, page };
    }),
  );
}

/** What `qpdf --check` would look at: the file's frame, its objects and streams, the syntax of its content. */
export function checkSoundness(bytes: Uint8Array): readonly Finding[] {
  return findingsOf(readPdf(bytes), soundnessRules);
}

/** Tags, reading order's frame, fonts, metadata, outline and actions, by the rules of PDF/UA-1. */
export function checkStructure(bytes: Uint8Array): readonly Finding[] {
  return findingsOf(readPdf(bytes), structureRules);
}

/** Both. */
export function checkPdf(bytes: Uint8Array): readonly Finding[] {
  return findingsOf(readPdf(bytes), { ...soundnessRules, ...structureRules });
}

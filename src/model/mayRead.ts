// Who may read what: the one rule that composing filters by, layout asserts and builds search by.

import type { Edition, HandoutAudience } from './Handout.ts';
import type { Readers } from './markdown.ts';

/** Whom a printed document is for. */
export interface Readership {
  readonly audience: HandoutAudience;
  readonly edition: Edition;
  /** The role whose sheet it is. */
  readonly role?: string;
}

/**
 * Whether text for `readers` may stand in a document for `who`. Private text of a role stands on that role's sheet
 * alone; keys only in key editions and guides of the facilitator.
 */
export function mayRead(readers: Readers, who: Readership): boolean {
  switch (readers) {
    case 'everyone':
      return true;
    case 'facilitator':
    case 'key':
      return who.audience === 'facilitator';
    case 'producer':
      return who.audience === 'facilitator' || who.audience === 'producer';
    default:
      return who.role !== undefined && readers === `role:${who.role}`;
  }
}

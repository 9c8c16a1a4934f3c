// Every rule of the checker by name. A name says what should be true; tests damage a file for each.

import { actionRules } from './actions.ts';
import { contentIdRules } from './contentIds.ts';
import { contentMarkRules } from './contentMarks.ts';
import { destinationRules } from './destinations.ts';
import { documentRules } from './document.ts';
import { elementRules } from './elements.ts';
import { fieldRules } from './fields.ts';
import { fileRules } from './file.ts';
import { fontRules } from './fonts.ts';
import { linkRules } from './links.ts';
import { metadataRules } from './metadata.ts';
import { nestingRules } from './nesting.ts';
import { objectReferenceRules } from './objectReferences.ts';
import { outlineRules } from './outline.ts';
import { tableRules } from './tables.ts';
import { wordRules } from './words.ts';

/** Whether the file is sound, whatever it says: the part that untagged files must pass too. */
export const soundnessRules = { ...fileRules };

/** The rules of accessible documents (PDF/UA-1), and the project's own of files that hold nothing active. */
export const structureRules = {
  ...documentRules,
  ...metadataRules,
  ...contentMarkRules,
  ...contentIdRules,
  ...objectReferenceRules,
  ...elementRules,
  ...nestingRules,
  ...tableRules,
  ...wordRules,
  ...linkRules,
  ...fieldRules,
  ...fontRules,
  ...outlineRules,
  ...destinationRules,
  ...actionRules,
};

export type RuleName = keyof typeof soundnessRules | keyof typeof structureRules;

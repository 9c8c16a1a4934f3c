// What slides and pages call the differences, whether an agenda item or an exercise introduces them.

import type { LabelKey } from '../model/markdown.ts';

export const differencesLabel: LabelKey = 'item:differences';

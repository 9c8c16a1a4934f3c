// What an item is called: its own title, or the language's word for its kind.

import type { PlanItem } from '../../plan/Plan.ts';
import type { Words } from '../words.ts';
import type { Inlines } from './blocks.ts';
import { words } from './blocks.ts';

export function itemTitle(language: Words, item: PlanItem): Inlines {
  return item.title.length > 0 ? item.title : words(kindWord(language, item.kind));
}

function kindWord(language: Words, kind: PlanItem['kind']): string {
  switch (kind) {
    case 'welcome':
      return language.welcome;
    case 'exercise':
      return language.exercise;
    case 'principle':
      return language.principle;
    case 'differences':
      return language.differences;
    case 'break':
      return language.break;
    case 'evaluation':
      return language.evaluation;
    case 'section':
    case 'slide':
    case 'buffer':
      return '';
  }
}

// Short ways to write the values that a sample workshop is made of, without any parser: `[[words]]` and `**words**`
// become inlines, everything else is text.

import type { Location } from '../../src/diagnostics/Diagnostic.ts';
import type { Exercise, Step } from '../../src/model/Exercise.ts';
import type { Block, Body, Inline, Text } from '../../src/model/markdown.ts';
import type { Principle } from '../../src/model/Principle.ts';
import type { Item } from '../../src/model/Workshop.ts';

export const here: Location = { file: 'sample.md', line: 1, column: 1 };

export function inlines(source: string): readonly Inline[] {
  return source
    .split(/(\[\[.*?\]\]|\*\*.*?\*\*)/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      if (part.startsWith('[['))
        return { kind: 'blank', children: [{ kind: 'text', text: part.slice(2, -2) }] };
      if (part.startsWith('**'))
        return { kind: 'strong', children: [{ kind: 'text', text: part.slice(2, -2) }] };
      return { kind: 'text', text: part };
    });
}

export function t(source: string): Text {
  return { source, inlines: inlines(source), origin: here };
}

/** A place of its own, as blocks have that stand on lines of their own. */
let line = 1;
function place(): Location {
  line += 1;
  return { ...here, line };
}

export function p(source: string, readers: Block['readers'] = 'everyone'): Block {
  return { kind: 'paragraph', inlines: inlines(source), readers, origin: place() };
}

export function h(source: string): Block {
  return { kind: 'heading', level: 1, inlines: inlines(source), readers: 'everyone', origin: place() };
}

export function li(items: readonly string[], start?: number): Block {
  return {
    kind: 'list',
    start,
    tight: true,
    items: items.map((item) => [p(item)]),
    readers: 'everyone',
    origin: place(),
  };
}

export function divider(): Block {
  return { kind: 'divider', readers: 'everyone', origin: place() };
}

export function note(text: string): Block {
  return { kind: 'comment', text, readers: 'facilitator', origin: place() };
}

export function body(
  slide: readonly Block[],
  facilitator: readonly Block[] = [],
  producer: readonly Block[] = [],
): Body {
  return { slide, handout: undefined, facilitator, producer, key: [] };
}

export function step(minutes: number, who: Step['who'], more: Partial<Step>): Step {
  return { minutes, who, timer: false, ...more };
}

export function item(more: Partial<Item>): Item {
  return { lead: 'facilitator', priority: 'should', origin: here, ...more };
}

export function principle(id: string, number: number, title: string, more: Partial<Principle>): Principle {
  return {
    kind: 'principle',
    id,
    number,
    title: t(title),
    behaviours: [],
    phrases: [],
    skills: [],
    editions: [],
    card: {},
    body: body([]),
    origin: here,
    ...more,
  };
}

export function exercise(id: string, title: string, minutes: number, more: Partial<Exercise>): Exercise {
  return {
    kind: 'exercise',
    id,
    title: t(title),
    type: 'discussion',
    stage: 'practice',
    objectives: [],
    principles: [],
    minutes: { min: minutes, plan: minutes, max: minutes },
    group: ['plenary'],
    remainder: 'join',
    risk: 'low',
    materials: [],
    steps: [],
    debrief: [],
    roles: [],
    scenarios: [],
    variants: {},
    access: [],
    pitfalls: [],
    body: body([]),
    origin: here,
    ...more,
  };
}

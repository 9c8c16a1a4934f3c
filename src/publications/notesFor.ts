// Notes for this agenda alone. In: a Plan and notes. Out: the notes without the paragraphs that begin, in bold, with what
// other agendas are called and this one is not.

import { type Block, plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';

export function notesFor(
  { workshop, agenda }: Pick<Plan, 'workshop' | 'agenda'>,
  notes: readonly Block[],
): readonly Block[] {
  const names = workshop.agendas.flatMap(({ id, called }) =>
    called === undefined ? [] : [{ id, pattern: wholeWords(called.source) }],
  );
  if (names.length === 0) return notes;
  return notes.filter((note) => {
    const lead = leadOf(note);
    const named = names.filter(({ pattern }) => pattern.test(lead));
    return named.length === 0 || named.some(({ id }) => id === agenda.id);
  });
}

function leadOf(note: Block): string {
  const [first] = note.kind === 'paragraph' ? note.inlines : [];
  return first?.kind === 'strong' ? plainText([first]) : '';
}

function wholeWords(name: string): RegExp {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

// Notes for this agenda alone. In: a Plan and notes. Out: the notes without the paragraphs that begin, in bold, with what
// other agendas are called and this one is not.

import { type Block, plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';

export function notesFor(
  { workshop, agenda }: Pick<Plan, 'workshop' | 'agenda'>,
  notes: readonly Block[],
): readonly Block[] {
  const names = workshop.agendas.flatMap(({ id, called }) =>
    called === undefined
      ? []
      : [{ id, name: called.source.trim().toLowerCase(), pattern: wholeWords(called.source) }],
  );
  if (names.length === 0) return notes;
  return notes.filter((note) => {
    const lead = leadOf(note);
    const found = names.filter(({ pattern }) => pattern.test(lead));
    // a name within a longer one that stands there is not meant
    const named = found.filter(
      ({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)),
    );
    return named.length === 0 || named.some(({ id }) => id === agenda.id);
  });
}

/** A whole sentence in bold is no lead, whatever words it holds. */
function leadOf(note: Block): string {
  const [first] = note.kind === 'paragraph' ? note.inlines : [];
  const lead = first?.kind === 'strong' ? plainText([first]).trim() : '';
  return /[.!?…]["”’»]?$/u.test(lead) ? '' : lead;
}

function wholeWords(name: string): RegExp {
  const escaped = name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

import { expect, it } from 'vitest';
import { plainText } from '../../src/model/markdown.ts';
import { notesFor } from '../../src/publications/notesFor.ts';
import { findIn } from '../findIn.ts';

const notes = `
**In the room:** chairs.

**Before, on video:** the camera.

**Ending it, in the room and on video,** thank them.

**Tea is served in the room.** Say so.

**In the room upstairs:** mind the step.

**When it rains** stay in the room.

In the room without bold type.
`;

function notesOf(agenda: string): readonly string[] {
  const { project, text } = findIn({
    'decks/tea/workshop.md': [
      '---',
      'title: Tea',
      'agendas:',
      '  - {id: day, called: In the room, minutes: 5, items: [{welcome: 5}]}',
      '  - {id: call, called: On video, delivery: video, minutes: 5, items: [{welcome: 5}]}',
      '  - {id: attic, called: In the room upstairs, minutes: 5, items: [{welcome: 5}]}',
      '  - {id: walk, minutes: 5, items: [{welcome: 5}]}',
      '---',
      '',
      '## Facilitator notes',
      notes,
    ].join('\n'),
  });
  const [workshop] = project.workshops;
  const found = workshop?.agendas.find(({ id }) => id === agenda);
  if (workshop === undefined || found === undefined) throw new Error(text);
  return notesFor({ workshop, agenda: found }, workshop.body.facilitator).map((block) =>
    block.kind === 'paragraph' ? plainText(block.inlines).split(' ').slice(0, 2).join(' ') : block.kind,
  );
}

it('leaves out notes that begin, in bold, with what other agendas are called', () => {
  expect(notesOf('day')).toEqual(['In the', 'Ending it,', 'Tea is', 'When it', 'In the']);
  expect(notesOf('call')).toEqual(['Before, on', 'Ending it,', 'Tea is', 'When it', 'In the']);
  expect(notesOf('attic')).toEqual(['Tea is', 'In the', 'When it', 'In the']);
  expect(notesOf('walk')).toEqual(['Tea is', 'When it', 'In the']);
});

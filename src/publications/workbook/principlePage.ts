// A principle as participants take it home: what it promises, why, what it looks like, what to say.

import type { Inline, Text } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { Principle } from '../../model/Principle.ts';
import type { PrintBlock } from '../Handout.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';
import { aside, grid, group, lines, role, slideNote, title, words } from './blocks.ts';
import { flowBody } from './flowBody.ts';

export function principlePage(principle: Principle, say: Words): readonly PrintBlock[] {
  const { origin } = principle;
  const label = `principle:${principle.id}` as const;
  const heading = title(1, principle.title.inlines, origin, {
    kicker: words(principle.number === undefined ? say.principle : say.principleNumber(principle.number)),
    labels: [label],
    ...(principle.number === undefined ? {} : { figure: String(principle.number) }),
  });
  return [
    slideNote(label, origin),
    heading,
    ...(principle.promise === undefined
      ? []
      : [role('statement', principle.promise.inlines, principle.promise.origin)]),
    ...sideNote(say.why, principle.why),
    ...ownText(principle),
    ...behaviours(principle, say),
    ...sideNote(say.caution, principle.caution),
    ...phrases(principle, say),
    ...selfCheck(principle),
  ];
}

/** In the note column: what one reads once, so that what one works with has the page. */
function sideNote(label: string, text: Text | undefined): readonly PrintBlock[] {
  return text === undefined ? [] : [aside(label, text.inlines, text.origin)];
}

/** What the author wrote for slides and for the hand-out. */
function ownText(principle: Principle): readonly PrintBlock[] {
  const without = plainText(principle.title.inlines);
  return [
    ...flowBody(principle.body.slide, { without, breaks: false }),
    ...flowBody(principle.body.handout ?? [], { without, breaks: true }),
  ];
}

function behaviours(principle: Principle, say: Words): readonly PrintBlock[] {
  if (principle.behaviours.length === 0) return [];
  const instead = principle.behaviours.some((behaviour) => behaviour.instead_of !== undefined);
  const rows = principle.behaviours.map((behaviour): (readonly Inline[])[] =>
    instead ? [behaviour.do.inlines, behaviour.instead_of?.inlines ?? words('–')] : [behaviour.do.inlines],
  );
  const head = instead ? [say.do, say.insteadOf] : [say.do];
  return [grid(head, rows, principle.origin)];
}

function phrases(principle: Principle, say: Words): readonly PrintBlock[] {
  if (principle.phrases.length === 0) return [];
  const pairs = principle.phrases.map((phrase) =>
    group(
      [
        role('avoid', quoted(phrase.avoid, say), phrase.avoid.origin, say.not),
        role('try', quoted(phrase.try, say), phrase.try.origin, say.but),
        ...(phrase.because === undefined
          ? []
          : [role('small', phrase.because.inlines, phrase.because.origin)]),
      ],
      phrase.avoid.origin,
    ),
  );
  return [title(2, words(say.phrasesTitle), principle.origin), ...pairs];
}

function selfCheck({ self_check, origin }: Principle): readonly PrintBlock[] {
  if (self_check === undefined) return [];
  return [group([role('question', self_check.inlines, self_check.origin), lines(2, origin)], origin)];
}

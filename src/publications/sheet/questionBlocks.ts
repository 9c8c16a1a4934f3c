// Questions on paper: scales, boxes to tick, lines to write on. Neighbouring questions about before and now stand in
// one table, the two halves apart. In: questions. Out: blocks whose answers carry the names of form fields.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Question } from '../../model/Handout.ts';
import { type Inline, plainText } from '../../model/markdown.ts';
import type { Answer, AnswerRoom, PrintBlock, PrintTable } from '../Handout.ts';
import type { Words } from '../words.ts';
import { group, role, words } from '../workbook/blocks.ts';
import { strong } from './marks.ts';

/** Lines for an answer in one's own words. */
const usualLines = 3;

export function questionBlocks(
  questions: readonly Question[],
  say: Words,
  linesForText = usualLines,
): readonly PrintBlock[] {
  const blocks: PrintBlock[] = [];
  for (let index = 0; index < questions.length; index += 1) {
    const question = questions[index];
    if (question === undefined) break;
    if (question.type !== 'retro-pair') {
      blocks.push(oneQuestion(question, index + 1, linesForText));
      continue;
    }
    const pairs = sameScale(questions.slice(index));
    blocks.push(beforeAndNow(pairs, index + 1, say));
    index += pairs.length - 1;
  }
  return blocks;
}

/** Questions about before and now that follow each other and share points and ends. */
function sameScale(questions: readonly Question[]): readonly Question[] {
  const [first] = questions;
  const key = (question: Question) =>
    `${question.type} ${question.points} ${question.anchors?.map(({ source }) => source).join('|')}`;
  const end = questions.findIndex((question) => first === undefined || key(question) !== key(first));
  return end < 0 ? questions : questions.slice(0, end);
}

function beforeAndNow(questions: readonly Question[], number: number, say: Words): PrintBlock {
  const [first] = questions;
  const origin = first?.text.origin ?? { file: '', line: 1, column: 1 };
  const [low, high] = first?.anchors ?? [];
  const ends =
    low === undefined || high === undefined
      ? {}
      : { ends: scaleEnds(low.inlines, high.inlines, first?.points ?? 5, origin) };
  const table: PrintBlock = {
    kind: 'grid',
    head: [words(''), words(say.beforeSession), words(say.afterSession)],
    weights: [7, 6, 6],
    rows: questions.map((question, index) => [
      [role('body', [strong(`${number + index}\u2002`), ...question.text.inlines], origin)],
      [scale(question, 'before', say.beforeSession)],
      [scale(question, 'now', say.afterSession)],
    ]),
    rules: 'lines',
    rowHeads: true,
    readers: 'everyone',
    origin,
    ...ends,
  };
  return group([table], origin);
}

function scaleEnds(
  low: readonly Inline[],
  high: readonly Inline[],
  points: number,
  origin: Location,
): NonNullable<PrintTable['ends']> {
  const first = [strong('1'), ...words('\u00A0'), ...low];
  const last = [strong(String(points)), ...words('\u00A0'), ...high];
  return { low, high, legend: role('small', [...first, ...words('\u2003'), ...last], origin) };
}

function scale(question: Question, half: string, when: string): Answer {
  return answer(`${question.id}-${half}`, `${plainText(question.text.inlines)} – ${when}`, question, {
    kind: 'scale',
    points: question.points,
  });
}

function oneQuestion(question: Question, number: number, linesForText: number): PrintBlock {
  const { origin } = question.text;
  return group(
    [
      role('question', question.text.inlines, origin, `${number}`),
      answer(question.id, plainText(question.text.inlines), question, roomFor(question, linesForText)),
    ],
    origin,
  );
}

function answer(name: string, tip: string, question: Question, room: AnswerRoom): Answer {
  return { kind: 'answer', name, tip, answer: room, readers: 'everyone', origin: question.text.origin };
}

function roomFor(question: Question, lines: number): AnswerRoom {
  const [low, high] = question.anchors ?? [];
  switch (question.type) {
    case 'scale':
    case 'retro-pair':
      return {
        kind: 'scale',
        points: question.points,
        ...(low === undefined ? {} : { low: low.inlines }),
        ...(high === undefined ? {} : { high: high.inlines }),
      };
    case 'choice':
    case 'multi':
      return {
        kind: 'choice',
        take: question.type === 'choice' ? 'one' : 'many',
        choices: question.choices.map(({ inlines }) => inlines),
      };
    case 'text':
      return { kind: 'text', lines, ruled: true };
  }
}

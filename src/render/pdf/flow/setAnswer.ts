// Room to answer. Comes in: what kind of answer. Goes out: lines, boxes or a scale to write on; in a form the same with
// fields over them.

import { plainText } from '../../../model/markdown.ts';
import type { Answer, AnswerRoom } from '../../../publications/Handout.ts';
import type { Item, Tag } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import { greys } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { fieldOver } from './fieldOver.ts';
import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';
import { emptySlab, taller } from './setBox.ts';
import { setLabel } from './setLabel.ts';
import { hangItems } from './setList.ts';
import { setParagraph } from './setParagraph.ts';
import { setWritingLines } from './setWritingLines.ts';
import { shiftSlab } from './shiftSlab.ts';

type Room<Kind extends AnswerRoom['kind']> = Extract<AnswerRoom, { readonly kind: Kind }>;

/** `endsTag`: what the names of a scale's ends belong to, where it is not a paragraph of their own. */
export function setAnswer(answer: Answer, context: FlowContext, endsTag?: Tag): readonly Slab[] {
  context.setting.useName?.(answer.name, answer.origin);
  switch (answer.answer.kind) {
    case 'text':
      return setText(answer, answer.answer, context);
    case 'choice':
      return setChoice(answer, answer.answer, context);
    case 'scale':
      return setScale(answer, answer.answer, context, endsTag);
  }
}

/** What is typed needs a frame; ruled lines would never meet it. */
function setText(
  { name, tip }: Answer,
  { lines, ruled }: Room<'text'>,
  context: FlowContext,
): readonly Slab[] {
  const { setting, styles, width } = context;
  const isForm = setting.useName !== undefined;
  if (!isForm && ruled) return setWritingLines(lines, context);
  const height = Math.min(lines * styles.writing, context.pageHeight * 0.9);
  const parent = setting.structure.add('Div', context.parent);
  const area = { x: 0, y: 0, width, height };
  const stroke = styles.writingRule;
  const frame: readonly Item[] = isForm && ruled ? [{ kind: 'rect', ...area, stroke, tag: decoration }] : [];
  const inset = isForm && ruled ? 4 : 0;
  const room = { x: inset, y: inset / 2, width: width - 2 * inset, height: height - inset };
  const field = fieldOver(room, { type: 'text', name, tip, multiline: lines > 1 || !ruled }, parent, context);
  const space = ruled ? { above: styles.grid / 4, below: styles.grid } : {};
  const grow = isForm && ruled ? { grow: taller(height) } : {};
  return [{ ...emptySlab(height), items: [...frame, ...field], ...space, ...grow }];
}

function setChoice(
  { name, tip, origin }: Answer,
  { take, choices }: Room<'choice'>,
  context: FlowContext,
): readonly Slab[] {
  const { styles, setting } = context;
  const size = styles.paragraph.text.size * 0.95;
  const indent = size * 1.7;
  const last = choices.length - 1;
  return choices.flatMap((choice, index) => {
    const tag = setting.structure.add('P', context.parent);
    const inner = inside(context, context.width - indent);
    const area = { x: 0, y: -size * 0.85, width: size, height: size };
    const option = String(index + 1);
    const field =
      take === 'one'
        ? { type: 'one' as const, name, tip, option, mark: 'dot' as const }
        : { type: 'many' as const, name: `${name}-${option}`, tip: `${tip}: ${plainText(choice)}`, option };
    const box: Slab = {
      ...emptySlab(0),
      items: [tickBox(area, take === 'one' ? size / 2 : 1.5), ...fieldOver(area, field, tag, context)],
    };
    const style = { ...styles.paragraph, below: index === last ? styles.grid / 2 : styles.grid / 8 };
    const words = setParagraph(choice, style, tag, origin, inner).map((slab) => shiftSlab(slab, indent));
    const hung = hangItems(words, box);
    return index === last ? hung : hung.map((slab): Slab => ({ ...slab, keep: 'wish' }));
  });
}

function tickBox(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  radius: number,
): Item {
  return { kind: 'rect', ...area, radius, stroke: { width: 1, grey: greys.dark }, tag: decoration };
}

const scaleBox = { width: mm(9), height: mm(7), gap: mm(2.5) };

/** Numbered boxes in a row, the names of its ends below the first and the last. */
function setScale(
  { name, tip, origin }: Answer,
  { points, low, high }: Room<'scale'>,
  context: FlowContext,
  endsTag: Tag | undefined,
): readonly Slab[] {
  const { setting, styles } = context;
  const unit = styles.grid / 17;
  const pitch = Math.min((scaleBox.width + scaleBox.gap) * unit, context.width / points);
  const width = Math.min(scaleBox.width * unit, pitch * 0.85);
  const height = Math.min(scaleBox.height * unit, width);
  const tag = setting.structure.add('P', context.parent);
  const style = { ...styles.chart, size: Math.min(styles.chart.size, width * 0.7) };
  const boxes = Array.from({ length: points }, (_, index): readonly Item[] => {
    const area = { x: index * pitch, y: 0, width, height };
    const number = setLabel(String(index + 1), style, { tag, origin, setting });
    const items = moveItems(
      number.items,
      area.x + (width - number.width) / 2,
      height / 2 + style.size * 0.34,
    );
    const option = String(index + 1);
    return [
      tickBox(area, 2),
      ...items,
      ...fieldOver(area, { type: 'one', name, tip, option, mark: 'frame' }, tag, context),
    ];
  });
  const row = { ...emptySlab(height), items: boxes.flat(), keep: 'need' as const, above: styles.grid / 4 };
  const ends = setEnds(low, high, origin, (points - 1) * pitch + width, endsTag, context);
  return ends === undefined
    ? [{ ...row, keep: 'free', below: styles.grid / 2 }]
    : [row, { ...ends, above: 2, below: styles.grid / 2 }];
}

function setEnds(
  low: Room<'scale'>['low'],
  high: Room<'scale'>['high'],
  origin: Answer['origin'],
  length: number,
  endsTag: Tag | undefined,
  context: FlowContext,
): Slab | undefined {
  if (low === undefined && high === undefined) return undefined;
  const { setting, styles } = context;
  const tag = endsTag ?? setting.structure.add('P', context.parent);
  const measure = Math.max(length, context.width * 0.6);
  const place = { tag, origin, setting, measure: measure / 2 - 6 };
  const first = setLabel(plainText(low ?? []), styles.chart, place);
  const last = setLabel(plainText(high ?? []), styles.chart, place);
  const height = Math.max(first.lines, last.lines) * styles.chart.leading;
  const baseline = styles.chart.leading - styles.chart.depth;
  const end = Math.max(length - last.width, first.width + 12);
  return {
    ...emptySlab(height),
    items: [...moveItems(first.items, 0, baseline), ...moveItems(last.items, end, baseline)],
  };
}

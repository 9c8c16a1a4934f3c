// A title with its kicker above it and its figure in the note column beside it.

import { type Inline, openText, plainText } from '../../../model/markdown.ts';
import type { Title } from '../../../publications/Handout.ts';
import type { BlockStyle } from '../stylesheet.ts';
import { type FlowContext, hasNotes } from './FlowContext.ts';
import { markContinued } from './markContinued.ts';
import { moveItems } from './moveItem.ts';
import type { Note, Slab } from './Slab.ts';
import { setParagraph, setText } from './setParagraph.ts';

export function setTitle(title: Title, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const style = styles.titles[title.level];
  const kicker =
    title.kicker === undefined || title.kicker.length === 0
      ? []
      : setParagraph(
          title.kicker,
          { ...styles.roles.kicker, above: style.above },
          setting.structure.add('P', parent),
          title.origin,
          context,
        );
  const tag = setting.structure.add(setting.structure.heading(title.level), parent);
  const besideTitle = title.figure !== undefined && hasNotes(context);
  const figure = besideTitle ? setFigure(title.figure, title, tag, context) : undefined;
  const below = kicker.length === 0 ? style : { ...style, above: 0 };
  const inlines = besideTitle ? title.inlines : withFigure(title);
  const lines = setParagraph(inlines, below, tag, title.origin, context);
  return [...kicker, ...lines].map((slab, index) =>
    withExtras(slab, index === 0, index === kicker.length, title, style, figure, context),
  );
}

/** Without a column beside it, the figure stands before the title's words. */
function withFigure({ figure, inlines }: Title): readonly Inline[] {
  return figure === undefined ? inlines : [{ kind: 'text', text: `${figure}\u2002` }, ...inlines];
}

function withExtras(
  slab: Slab,
  isFirst: boolean,
  isTitle: boolean,
  title: Title,
  style: BlockStyle,
  figure: Note | undefined,
  { setting }: FlowContext,
): Slab {
  const text = (setting.edition === 'blank' ? openText : plainText)(title.inlines);
  const own = title.running === plainText(title.inlines) ? text : title.running;
  const mark = {
    labels: title.labels,
    outline: { level: title.level, title: title.figure === undefined ? text : `${title.figure} ${text}` },
    running: own ?? (title.level === 1 ? text : undefined),
  };
  return {
    ...slab,
    ...(isFirst ? { mark, snap: true, above: style.above } : {}),
    ...(isTitle && figure !== undefined ? { notes: [figure] } : {}),
  };
}

/** Its capitals reach as high as the title's. */
function setFigure(text: string, title: Title, tag: number, context: FlowContext): Note {
  const { styles, setting, noteWidth } = context;
  const style = styles.figure;
  const [line] = setText([{ kind: 'text', text }], style, tag, title.origin, { setting, width: noteWidth });
  const beside = styles.titles[title.level].text;
  const { metrics, unitsPerEm } = setting.fonts.face(style.face).font;
  const rise = ((style.size - beside.size) * metrics.capHeight) / unitsPerEm;
  const baseline = beside.leading - beside.depth + rise;
  return {
    items:
      line === undefined ? [] : markContinued(moveItems(line.items, 0, style.size * 0.75 - line.baseline)),
    height: style.size * 0.75,
    y: baseline - style.size * 0.75,
    before: true,
  };
}

// The content stream of one page: operators, as few as needed. Comes in: items with absolute places. Goes out: PDF
// syntax in pdfkit's page. The page's origin is at its top (pdfkit turns the axis), so text is turned back.

import type { ModulesItem, RectItem, RuleItem, Tag, TextItem } from '../Layout.ts';
import type { FontWriter } from './FontWriter.ts';
import type { PdfDocument } from './pdfkit-types.ts';
import type { StructureWriter } from './StructureWriter.ts';
import { number, textString } from './syntax.ts';

export interface PageWriter {
  readonly drawText: (item: TextItem) => void;
  readonly drawRule: (item: RuleItem) => void;
  readonly drawRect: (item: RectItem) => void;
  readonly drawModules: (item: ModulesItem) => void;
  /** Opens the marked content of a tag and hands the stream over to another writer. */
  readonly drawOther: (tag: Tag, draw: () => void) => void;
  readonly end: () => void;
}

interface State {
  readonly out: string[];
  readonly document: PdfDocument;
  readonly structure: StructureWriter;
  readonly fonts: FontWriter;
  readonly page: number;
  tag: Tag | undefined;
  inText: boolean;
  font: string;
  fill: number;
  stroke: number;
  width: number;
}

export function createPageWriter(
  document: PdfDocument,
  structure: StructureWriter,
  fonts: FontWriter,
  page: number,
): PageWriter {
  const state: State = {
    out: [],
    document,
    structure,
    fonts,
    page,
    tag: undefined,
    inText: false,
    font: '',
    fill: 0,
    stroke: 0,
    width: 1,
  };
  return {
    drawText: (item) => drawText(item, state),
    drawRule: (item) => drawRule(item, state),
    drawRect: (item) => drawRect(item, state),
    drawModules: (item) => drawModules(item, state),
    drawOther: (tag, draw) => {
      openTag(tag, state);
      endText(state);
      flush(state);
      draw();
    },
    end: () => {
      closeTag(state);
      flush(state);
    },
  };
}

function flush({ out, document }: State): void {
  if (out.length === 0) return;
  document.page.content.write(Buffer.from(`${out.join('\n')}\n`, 'latin1'));
  out.length = 0;
}

function openTag(tag: Tag, state: State): void {
  if (state.tag === tag) return;
  closeTag(state);
  state.tag = tag;
  if (tag === -1) state.out.push('/Artifact <</Type /Layout>> BDC');
  else if (tag === -2) state.out.push('/Artifact <</Type /Pagination>> BDC');
  else {
    const id = state.structure.mark(tag, state.page);
    const actual = state.structure.actualOf(tag);
    const said = actual === undefined ? '' : ` /ActualText ${textString(actual)}`;
    state.out.push(`/${state.structure.typeOf(tag)} <</MCID ${id}${said}>> BDC`);
  }
}

function closeTag(state: State): void {
  endText(state);
  if (state.tag !== undefined) state.out.push('EMC');
  state.tag = undefined;
}

function beginText(state: State): void {
  if (!state.inText) state.out.push('BT');
  state.inText = true;
}

function endText(state: State): void {
  if (state.inText) state.out.push('ET');
  state.inText = false;
}

function setFill(grey: number, state: State): void {
  if (state.fill === grey) return;
  state.fill = grey;
  state.out.push(`${number(grey)} g`);
}

function drawText(item: TextItem, state: State): void {
  const last = item.runs.length - 1;
  const turn = item.turned ? '-1 0 0 1' : '1 0 0 -1';
  for (const [index, run] of item.runs.entries()) {
    openTag(run.tag ?? item.tag, state);
    beginText(state);
    setFill(run.grey, state);
    const { name, reference, encode } = state.fonts.face(run.face);
    const setting = `/${name} ${number(run.size)} Tf`;
    if (state.font !== setting) {
      state.font = setting;
      state.document.page.fonts[name] ??= reference;
      state.out.push(setting);
    }
    const endsInSpace = index === last && item.continues;
    const spread = run.spread === undefined ? 0 : (run.spread * 1000) / run.size;
    if (run.actual !== undefined) state.out.push(`/Span <</ActualText ${textString(run.actual)}>> BDC`);
    state.out.push(
      `${turn} ${number(run.x)} ${number(item.y - (run.rise ?? 0))} Tm`,
      `[<${encode(run.text, spread, endsInSpace)}>] TJ`,
    );
    if (run.actual !== undefined) state.out.push('EMC');
  }
}

function setStroke(width: number, grey: number, state: State): void {
  if (state.stroke !== grey) {
    state.stroke = grey;
    state.out.push(`${number(grey)} G`);
  }
  if (state.width === width) return;
  state.width = width;
  state.out.push(`${number(width)} w`);
}

function drawRule(item: RuleItem, state: State): void {
  openTag(item.tag, state);
  endText(state);
  if (item.actual !== undefined) state.out.push(`/Span <</ActualText ${textString(item.actual)}>> BDC`);
  if (item.registration) {
    state.out.push('q /All CS 1 SCN');
    state.out.push(`${number(item.width)} w`);
  } else setStroke(item.width, item.grey, state);
  const { x, y, dx, dy } = item;
  state.out.push(`${number(x)} ${number(y)} m ${number(x + dx)} ${number(y + dy)} l S`);
  if (item.registration) state.out.push('Q');
  if (item.actual !== undefined) state.out.push('EMC');
}

function drawRect(item: RectItem, state: State): void {
  openTag(item.tag, state);
  endText(state);
  if (item.fill !== undefined) setFill(item.fill, state);
  if (item.stroke !== undefined) setStroke(item.stroke.width, item.stroke.grey, state);
  state.out.push(rectPath(item), item.fill === undefined ? 'S' : item.stroke === undefined ? 'f' : 'B');
}

/** Share of a module by which squares reach into the ones below, so that no hairline shows between rows. */
const overlap = 0.03;

/** Squares beside each other are one rectangle. */
function drawModules({ x, y, width, height, cells, tag }: ModulesItem, state: State): void {
  openTag(tag, state);
  endText(state);
  setFill(0, state);
  const unit = { x: width / (cells[0]?.length ?? 1), y: height / cells.length };
  for (const [row, modules] of cells.entries()) {
    for (let from = 0; from < modules.length; from += 1) {
      if (!modules[from]) continue;
      let to = from;
      while (modules[to]) to += 1;
      const place = [x + from * unit.x, y + row * unit.y, (to - from) * unit.x, unit.y * (1 + overlap)];
      state.out.push(`${place.map(number).join(' ')} re`);
      from = to;
    }
  }
  state.out.push('f');
}

/** Length of a curve's handles for a quarter circle of radius 1. */
const kappa = 0.5523;

function rectPath({ x, y, width, height, radius = 0 }: RectItem): string {
  if (radius === 0) return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re`;
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - kappa);
  const [right, bottom] = [x + width, y + height];
  const point = (...values: readonly number[]) => values.map(number).join(' ');
  return [
    `${point(x + r, y)} m ${point(right - r, y)} l`,
    `${point(right - k, y, right, y + k, right, y + r)} c ${point(right, bottom - r)} l`,
    `${point(right, bottom - k, right - k, bottom, right - r, bottom)} c ${point(x + r, bottom)} l`,
    `${point(x + k, bottom, x, bottom - k, x, bottom - r)} c ${point(x, y + r)} l`,
    `${point(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

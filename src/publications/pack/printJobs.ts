// The files to print for a day, numbered in the order of use. In: what was laid out, and the day. Out: jobs with
// copies, sheets and paper.

import type { HandoutContext } from '../HandoutContext.ts';
import type { MadeFile, PrintJob } from './MadeFile.ts';
import { printUse, type Use } from './printUse.ts';

interface Planned extends Use {
  readonly made: MadeFile;
}

export function printJobs(context: HandoutContext, made: readonly MadeFile[]): readonly PrintJob[] {
  // a handout's editions lie beside each other
  const handouts = [...new Set(made.map(({ handout }) => handout))];
  const place = ({ handout }: MadeFile) => handouts.indexOf(handout);
  const planned = made
    .flatMap((file): readonly Planned[] => {
      const use = printUse(file, context);
      return use === undefined || use.copies === 0 ? [] : [{ ...use, made: file }];
    })
    .sort((a, b) => a.at - b.at || rank(a.made) - rank(b.made) || place(a.made) - place(b.made));
  return gathered(planned).map((parts, index) => job(parts, index + 1, context));
}

/** What is needed at one time, in this order; anything else after it. */
const ranks: readonly MadeFile['template'][] = [
  'run-sheet',
  'facilitator-guide',
  'workbook',
  'attendance',
  'name-tent',
  'badge',
  'role-sheet',
  'observer-sheet',
  'principles-sheet',
  'job-aid',
  'cards',
];

function rank({ template }: MadeFile): number {
  const place = ranks.indexOf(template);
  return place < 0 ? ranks.length : place;
}

/** Role sheets of one handout are dealt out as a set, so they are one file. */
function gathered(planned: readonly Planned[]): readonly (readonly Planned[])[] {
  const files: Planned[][] = [];
  for (const one of planned) {
    const last = files.at(-1)?.[0];
    const isSet =
      one.made.role !== undefined &&
      last?.made.handout === one.made.handout &&
      last.made.print === one.made.print &&
      last.copies === one.copies;
    if (isSet) files.at(-1)?.push(one);
    else files.push([one]);
  }
  return files;
}

/** g/m²: office duplexers jam above 160. */
const weights = { plain: 80, card: 160, shop: 200 };

function job(parts: readonly Planned[], number: number, context: HandoutContext): PrintJob {
  const files = parts.map(({ made }) => made);
  const [first] = files;
  if (first === undefined) throw new Error('a print job without a document');
  const pages = sum(files.map((file) => file.pages));
  const isSet = files.length > 1;
  const { say } = context;
  const [suffix, more] = first.beside === undefined ? ['', ''] : ['-large', `, ${say.largePrint}`];
  return {
    file: `${String(number).padStart(2, '0')}-${isSet ? `${first.handout}${suffix}` : first.id.replaceAll('.', '-')}.pdf`,
    title: isSet ? `${say.template[first.template]} (${files.length})${more}` : first.title,
    at: parts[0]?.at ?? -1,
    parts: files,
    copies: parts[0]?.copies ?? 1,
    spare: parts[0]?.spare ?? 0,
    pages,
    sheets: sum(files.map(sheetsOf)),
    weight: weightOf(first),
    isCutApart: isCutApart(first),
  };
}

function isCutApart({ template, print, precut }: MadeFile): boolean {
  if (precut !== undefined || print !== 'clear') return false;
  return ['cards', 'badge', 'name-tent', 'minute-card'].includes(template);
}

/** A booklet has four pages on a sheet. */
export function sheetsOf({ pages, duplex, binding }: MadeFile): number {
  if (binding === 'booklet') return Math.ceil(pages / 4);
  const isTwoSided = duplex === 'long-edge' || duplex === 'short-edge';
  return isTwoSided ? Math.ceil(pages / 2) : pages;
}

function weightOf({ template, duplex }: MadeFile): number {
  if (template === 'cards') return duplex === 'fold' ? weights.card : weights.shop;
  return template === 'name-tent' || template === 'badge' ? weights.card : weights.plain;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

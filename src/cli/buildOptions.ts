// The options of `build` and `check`: how they are read from the command line, and what they mean.

import { join, relative, resolve, sep } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import {
  type BuildOptions,
  type DeckFormat,
  deckFormats,
  type OutputGroup,
  outputGroups,
} from '../BuildOptions.ts';
import { type Theme, themes } from '../model/colours/Theme.ts';
import { type Delivery, deliveries } from '../model/Delivery.ts';
import type { Print } from '../model/Handout.ts';
import {
  type BesideSlides,
  besideSlides,
  type SlidesPerPage,
  slidesPerPage,
} from '../publications/SlideHandout.ts';
import { UsageError } from '../UsageError.ts';
import { choice, type ProjectFlags, requirePath, requireWord, rootOf } from './projectOptions.ts';

export interface BuildFlags extends ProjectFlags {
  readonly agenda?: string;
  readonly delivery?: Delivery;
  readonly session?: string;
  readonly paper?: 'a4' | 'letter';
  readonly print?: Print;
  readonly theme?: Theme;
  readonly fit?: boolean;
  readonly participants?: number;
  readonly copies?: number;
  readonly roster?: string;
  readonly split?: boolean;
  readonly keepGoing?: boolean;
  readonly only?: readonly OutputGroup[];
  readonly formats?: readonly DeckFormat[];
  readonly slidesPerPage?: string;
  readonly besideSlides?: BesideSlides;
  readonly browser?: string;
  readonly handout?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  readonly out?: string;
  readonly date?: string;
}

/** Which agendas, and for how many people and which day. */
export function addAgendaOptions(command: Command): Command {
  return command
    .argument('[workshop]', 'a folder name in `decks/` (default: every workshop)')
    .option('--agenda <id>', 'only this agenda of the workshop')
    .addOption(choice('--delivery <kind>', 'only agendas `in-person` or on `video`', deliveries))
    .option('--session <id>', 'for this day: its date, place, people and agenda')
    .option('--participants <number>', 'how many people come', wholeNumber)
    .option('--date <day>', 'the day it takes place, as 2026-03-12', day);
}

/** On which paper, and in which print. */
export function addPaperOptions(command: Command): Command {
  return command
    .addOption(
      choice('--paper <size>', 'paper: `a4` or `letter` (default: of the session, else a4)', [
        'a4',
        'letter',
      ]),
    )
    .addOption(
      choice('--print <type>', '`large`: what participants get, in large print as well (18 pt)', [
        'clear',
        'large',
      ]),
    );
}

export function addBuildOptions(command: Command): Command {
  return addPaperOptions(addAgendaOptions(command))
    .addOption(
      choice(
        '--theme <look>',
        'slides `light`, `dark` or in high `contrast` (default: of the brand)',
        themes,
      ),
    )
    .option('--fit', 'shrink the type of a deck, within limits, where a slide has no room for its text')
    .option('--only <what>', 'make only these: `decks`, `handouts`, `cards`, separated by commas', groups)
    .option('--handout <id>', 'make only this handout or card sheet; may be given again', collect)
    .option('--copies <number>', 'how many of each card and of each paper with a name', wholeNumber)
    .option('--roster <file>', 'people by name, a CSV file: for tents, badges, lists, statements')
    .option('--split', 'a file for each person of the roster')
    .option('--keep-going', 'leave out people of the roster who cannot be printed')
    .option('--set <field=value>', 'fill a field such as {{location}}; may be given again', pairs);
}

/** In which forms decks are made; of `build` alone. */
export function addFormatOptions(command: Command): Command {
  return command
    .option(
      '--formats <which>',
      'forms of slides: `html`, `pdf`, `pptx`, `png`, `notes`, or `all` (default: html)',
      formats,
    )
    .addOption(
      choice('--slides-per-page <number>', 'of `slides.handout.pdf` (default: 3)', slidesPerPage.map(String)),
    )
    .addOption(
      choice(
        '--beside-slides <what>',
        'there: `lines` to write on, or your `notes` (default: lines)',
        besideSlides,
      ),
    )
    .option(
      '--browser <program>',
      'browser for `pdf` and `png` (default: Chrome, Chromium or Edge, else the `bundled` one)',
    );
}

export function toBuildOptions(
  workshop: string | undefined,
  flags: BuildFlags,
  cwd: string,
): BuildOptions & { readonly out: string } {
  const root = rootOf(flags, cwd);
  if (flags.out !== undefined) requirePath('--out', flags.out);
  const out = flags.out === undefined ? join(root, 'out') : resolve(cwd, flags.out);
  requireOutside(out, root);
  requireSense(flags);
  return {
    root,
    workshops: workshop === undefined ? undefined : [workshop],
    agenda: flags.agenda,
    delivery: flags.delivery,
    session: flags.session,
    paper: flags.paper,
    print: flags.print,
    theme: flags.theme,
    fit: flags.fit,
    participants: flags.participants,
    copies: flags.copies,
    roster: flags.roster === undefined ? undefined : resolve(cwd, flags.roster),
    split: flags.split,
    keepGoing: flags.keepGoing,
    only: flags.only,
    formats: flags.formats,
    slidesPerPage:
      flags.slidesPerPage === undefined ? undefined : (Number(flags.slidesPerPage) as SlidesPerPage),
    besideSlides: flags.besideSlides,
    browser: flags.browser,
    handouts: flags.handout,
    set: flags.set,
    date: flags.date,
    out,
  };
}

function requireSense({ only, handout, formats }: BuildFlags): void {
  requireDecks(formats, only, handout);
  if (only === undefined || handout === undefined || only.some((group) => group !== 'decks')) return;
  throw new UsageError('`--handout` asks for a handout, but `--only decks` leaves all of them out.', [
    'leave out one of the two',
  ]);
}

function requireDecks(
  formats: readonly string[] | undefined,
  only: readonly string[] | undefined,
  handout: readonly string[] | undefined,
): void {
  const makesDecks = only === undefined ? handout === undefined : only.includes('decks');
  if (formats === undefined || makesDecks) return;
  const [why, cure] =
    only === undefined
      ? ['`--handout` leaves out', 'add `--only decks,handouts,cards`']
      : [`\`--only ${only.join(',')}\` leaves out`, `write \`--only decks,${only.join(',')}\``];
  throw new UsageError(`\`--formats\` chooses forms of the slides, which ${why}.`, [
    `${cure}, or leave out \`--formats\``,
  ]);
}

/** Results among the sources would be read as sources. */
function requireOutside(out: string, root: string): void {
  const [first = ''] = relative(root, out).split(sep);
  if (!['decks', 'handouts', 'templates'].includes(first)) return;
  throw new UsageError(`${out} lies in \`${first}/\`, where your own files are.`, [
    'choose a folder of its own with `--out`, such as `--out out`',
  ]);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}

function groups(text: string, earlier: readonly OutputGroup[] = []): readonly OutputGroup[] {
  const words = text.split(',').map((word) => requireWord(word.trim(), outputGroups));
  return [...new Set([...earlier, ...words])];
}

function formats(text: string, earlier: readonly DeckFormat[] = []): readonly DeckFormat[] {
  const words = text.split(',').map((word) => word.trim());
  if (words.includes('all')) return deckFormats;
  return [
    ...new Set([...earlier, ...words.map((word) => requireWord(word, [...deckFormats, 'all'] as const))]),
  ].filter((word) => word !== 'all');
}

function collect(text: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, text];
}

function pairs(
  text: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, field, value] = /^([^=\s]+)=(.*)$/s.exec(text) ?? [];
  if (field === undefined || value === undefined) {
    throw new InvalidArgumentError('It must have the form field=value, such as location="Room 2".');
  }
  return { ...earlier, [field]: value };
}

function day(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It must be a day such as 2026-03-12.');
}

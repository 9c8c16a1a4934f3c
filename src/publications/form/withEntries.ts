// A handout that is filled in on a screen: every space to write on gets the name of a field and says what is asked there.
// In: a document. Out: the same, with entries on its rules, blanks, lines, frames and empty cells. Questions have theirs
// already.

import type { Table } from '../../model/markdown.ts';
import type { HandoutDocument, PrintBlock, PrintTable } from '../Handout.ts';
import { mapInner } from '../mapInner.ts';
import { type Asker, createAsker } from './Asker.ts';
import { inlineEntries, isSpace } from './inlineEntries.ts';

export function withEntries(document: HandoutDocument): HandoutDocument {
  if (document.form !== true) return document;
  const set = (blocks: readonly PrintBlock[], asker: Asker) =>
    blocks.map((block) => blockEntries(block, asker));
  const asker = createAsker(document);
  const cover = set(document.cover, asker);
  const blocks = set(document.blocks, asker);
  // the same fields in another order of things
  const large = document.large && set(document.large, createAsker(document));
  return { ...document, cover, blocks, ...(large === undefined ? {} : { large }) };
}

function blockEntries(block: PrintBlock, asker: Asker): PrintBlock {
  const withInner = () => mapInner(block, (inner) => inner.map((one) => blockEntries(one, asker)));
  switch (block.kind) {
    case 'paragraph':
    case 'role':
    case 'heading':
    case 'title': {
      const inlines = inlineEntries(block.inlines, asker);
      asker.heads(asker.wordsOf(block.inlines));
      return { ...block, inlines };
    }
    case 'lines':
      return { ...block, entry: asker.entry('') };
    case 'writing-box':
      return { ...block, entry: asker.entry(block.label) };
    case 'box':
      if (block.label !== undefined) asker.heads(block.label);
      return withInner();
    case 'table':
      return tableEntries(block, asker);
    case 'grid':
      return gridEntries(block, asker);
    default:
      return withInner();
  }
}

function tableEntries(table: Table, asker: Asker): Table {
  const head = table.head.map(asker.wordsOf);
  const rows = table.rows.map((row, number) => {
    const words = row.map(asker.wordsOf);
    return row.map((cell, column) => {
      const label = () => cellLabel(head, words, column, number);
      return isSpace(cell, asker)
        ? [{ kind: 'rule' as const, entry: asker.entry(label()) }]
        : inlineEntries(cell, asker, label);
    });
  });
  return { ...table, rows };
}

/** The head of the column, and what its row is about: what its first cells say, or its number. */
function cellLabel(head: readonly string[], row: readonly string[], column: number, number: number): string {
  const said = row.map((words) => words.trim()).filter((words) => /[\p{L}\p{N}]/u.test(words));
  const about = said.length === 0 ? String(number + 1) : said.slice(0, 2).join(', ');
  const name = head[column]?.trim() ?? '';
  return name === '' ? about : `${name} (${about})`;
}

/** Cells to write in are those of frames, and of rows that leave room. */
function gridEntries(grid: PrintTable, asker: Asker): PrintTable {
  const isWritten = grid.rules === 'boxed' || (grid.rowHeight ?? 0) > 0;
  const head = grid.head.map(asker.wordsOf);
  const rows = grid.rows.map((row, number) => {
    const words = row.map(([first]) =>
      first !== undefined && 'inlines' in first ? asker.wordsOf(first.inlines) : '',
    );
    return row.map((cell, column): readonly PrintBlock[] => {
      if (cell.length > 0 || !isWritten) return cell.map((block) => blockEntries(block, asker));
      const { readers, origin } = grid;
      const answer = { kind: 'text', lines: 1, ruled: false } as const;
      return [
        { kind: 'answer', ...asker.entry(cellLabel(head, words, column, number)), answer, readers, origin },
      ];
    });
  });
  return { ...grid, rows };
}

// The table at the end of a build: what was made, how long it is, how large.

import { join } from 'node:path';
import picocolors from 'picocolors';
import type { BuiltWorkshop } from '../BuildOptions.ts';
import type { WrittenFile } from '../write/WrittenFile.ts';
import { alignColumns } from './alignColumns.ts';
import type { Terminal } from './Context.ts';
import { counted } from './reportDiagnostics.ts';
import { shortPath } from './reportFailure.ts';

export function reportFiles(workshops: readonly BuiltWorkshop[], out: string, terminal: Terminal): void {
  const paint = picocolors.createColors(terminal.colour.out);
  const shown = workshops.map((workshop) => ({ ...workshop, files: withoutPictures(workshop.files) }));
  const files = shown.flatMap(({ files }) => files);
  const lines = alignColumns(files.map(rowOf), ['left', 'right', 'right']);
  const lineOf = new Map(files.map((file, index) => [file, lines[index]]));
  for (const { id, title, files } of shown) {
    terminal.out(`${paint.bold(title)}  ${paint.dim(shortPath(join(out, id), terminal.cwd))}\n`);
    for (const [index, file] of files.entries()) {
      const folder = folderOf(file);
      if (index === 0 || folderOf(files[index - 1]) !== folder) terminal.out(`  ${paint.cyan(folder)}\n`);
      terminal.out(`    ${lineOf.get(file)}\n`);
    }
    terminal.out('\n');
  }
  terminal.out(summary(workshops, out, terminal.cwd));
}

/** A deck's pictures are one line: as many slides as there are, and the size of them all. */
function withoutPictures(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const isSlide = ({ kind, path }: WrittenFile) => kind === 'slides-png' && /\/slide-\d+\.png$/.test(path);
  return files.flatMap((file, index) => {
    if (!isSlide(file)) return [file];
    const before = files[index - 1];
    if (before && isSlide(before) && folderOf(before) === folderOf(file)) return [];
    const all = files.filter((other) => isSlide(other) && folderOf(other) === folderOf(file));
    const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
    return [{ ...file, path: file.path.replace(/slide-\d+/, 'slide-*'), slides: all.length, bytes }];
  });
}

/** The folder of its agenda. */
function folderOf(file: WrittenFile | undefined): string {
  return file?.path.split('/')[0] ?? '';
}

function rowOf(file: WrittenFile): readonly string[] {
  const length =
    file.slides !== undefined
      ? counted(file.slides, 'slide')
      : file.pages !== undefined
        ? counted(file.pages, 'page')
        : '';
  return [file.path.slice(folderOf(file).length + 1), length, formatSize(file.bytes)];
}

function summary(workshops: readonly BuiltWorkshop[], out: string, cwd: string): string {
  const files = workshops.flatMap(({ files }) => files);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const folder = shortPath(out, cwd);
  const lines =
    files.length === 0
      ? ['Nothing to make.']
      : [`${counted(files.length, 'file')} in ${folder}, ${formatSize(bytes)}.`];
  const removed = workshops.flatMap(({ removed }) => removed);
  if (removed.length > 0) lines.push(`Removed ${counted(removed.length, 'file')} of an earlier build.`);
  for (const { id, kept } of workshops) {
    for (const path of kept) {
      lines.push(
        `${join(folder, id, path)} is no longer made; it was changed by hand, so it was left there.`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** 1 kB is 1000 bytes. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// `deckhand init`: a folder with a small workshop to start from.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { programFile } from '../programFiles.ts';
import type { Context, ExitCode, Terminal } from './Context.ts';
import type { Act } from './program.ts';
import { requirePath } from './projectOptions.ts';
import { shortPath } from './reportFailure.ts';

export function addInit(program: Command, context: Context, act: Act): void {
  program
    .command('init')
    .usage('<folder>')
    .argument('<folder>', 'a new folder, or one where none of these files is yet')
    .description('Make a folder with a small workshop to start from, in which every field is explained.')
    .addHelpText('after', '\nExample:\n  deckhand init my-workshops')
    .action(act((folder: string) => init(folder, context.terminal)));
}

async function init(folder: string, terminal: Terminal): Promise<ExitCode> {
  const { copyFolder } = await import('../write/copyFolder.ts');
  const starter = fileURLToPath(programFile('templates/starter/'));
  requirePath('folder', folder);
  const target = resolve(terminal.cwd, folder);
  const files = await copyFolder(starter, target);
  const name = shortPath(target, terminal.cwd);
  terminal.out(`${[...files.map((file) => `  ${file}`), '', ...nextSteps(name)].join('\n')}\n`);
  return 0;
}

function nextSteps(folder: string): readonly string[] {
  const enter = folder === '.' ? [] : [`  cd ${folder.includes(' ') ? `"${folder}"` : folder}`];
  return [
    'Next:',
    ...enter,
    '  deckhand build          slides, workbook and cards, into out/',
    '',
    'Then open decks/meetings-that-end-on-time/workshop.md: its comments say what each line does.',
  ];
}

// The script of deck.participants.html: slides, keys, overview. It knows no notes, no plan and no clock.

import { browser as mendSlides } from '@marp-team/marp-core/browser';
import { showInAddress, slideInAddress } from './address.ts';
import { openControls } from './controls.ts';
import { pageData } from './pageData.ts';
import { openShell, type ShellCommand } from './shell.ts';
import { openStage } from './stage.ts';

const { words } = pageData();
const stage = openStage();
let slide = slideInAddress(stage.count) ?? 0;
let isBlank = false;

const shell = openShell(stage, { words, rows: words.keyRows, current: () => slide, onCommand });
const controls = openControls(words, undefined, shell.run);

function onCommand(command: ShellCommand): void {
  isBlank = command.kind === 'blank' && !isBlank;
  slide = Math.max(0, Math.min(stage.count - 1, target(command)));
  show();
}

function target(command: ShellCommand): number {
  switch (command.kind) {
    case 'go':
      return command.slide;
    case 'next':
      return slide + 1;
    case 'previous':
      return slide - 1;
    case 'first':
      return 0;
    case 'last':
      return stage.count - 1;
    default:
      return slide;
  }
}

function show(): void {
  stage.show(slide);
  shell.blank(isBlank);
  showInAddress(slide);
  controls.show(slide, stage.count, stage.titles[slide] ?? '');
}

window.addEventListener('hashchange', () => {
  slide = slideInAddress(stage.count) ?? slide;
  show();
});
document.documentElement.dataset.view = 'audience';
mendSlides();
show();

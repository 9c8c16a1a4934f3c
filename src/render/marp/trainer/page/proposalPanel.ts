// What to cut for the delay at hand, and the button that accepts it. Hidden when there is no reason to cut.

import type { DeckCut } from '../../../../publications/Deck.ts';
import type { DayState } from '../DayState.ts';
import type { Progress } from '../progress.ts';
import { type Proposal, proposalFor } from '../proposal.ts';
import type { DayPlan, TrainerData } from '../TrainerData.ts';
import { fill, type TrainerWords } from '../TrainerWords.ts';
import { minutesText } from './dayBar.ts';
import { element, setShown } from './dom.ts';
import { labelledButton, type Run } from './labelledButton.ts';

export interface ProposalPanel {
  readonly panel: HTMLElement;
  readonly show: (state: DayState, progress: Progress | undefined) => void;
}

export function proposalPanel({ words, day }: TrainerData, run: Run): ProposalPanel {
  const text = element('div', { class: 'cuts' });
  const accept = labelledButton(words.accept, 'C', () => run({ kind: 'accept-cut' })).button;
  const box = element('div', { class: 'proposal', hidden: '' }, text, accept);
  let shown = '';
  return {
    panel: element('div', { role: 'status' }, box),
    show(state, progress) {
      const proposal = progress && proposalFor(day, state, progress);
      const lines = proposal ? proposalLines(proposal, day, words) : [];
      setShown(box, lines.length > 0);
      setShown(accept, proposal !== undefined && proposal.cuts.length > 0);
      if (lines.join('\n') === shown) return;
      shown = lines.join('\n');
      text.replaceChildren(...lines.map((line) => element('p', {}, line)));
    },
  };
}

function proposalLines({ cuts, missing }: Proposal, day: DayPlan, words: TrainerWords): readonly string[] {
  const missed = missing > 0 ? [fill(words.stillMissing, minutesText(missing, words))] : [];
  if (cuts.length === 0) return [words.nothingToCut, ...missed];
  return [words.toEndOnTime, ...cuts.map((cut) => cutText(cut, day, words)), ...missed];
}

function cutText({ item, action, saves }: DeckCut, day: DayPlan, words: TrainerWords): string {
  const title = day.items[item]?.title ?? '';
  switch (action) {
    case 'drop':
      return fill(words.drop, title, saves);
    case 'shorten':
      return fill(words.shorten, title, saves);
    case 'use':
      return fill(words.useBuffer, saves);
  }
}

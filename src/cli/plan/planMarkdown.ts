// A plan as Markdown, for a wiki or a mail. In: the plan as data. Out: text.

import type { PlanSummary } from '../../plan/summarisePlan.ts';
import { headLine } from './planTable.ts';

export function planMarkdown(plan: PlanSummary): string {
  const rows = plan.items.map(({ start, minutes, title, groups }) => [
    start,
    `${minutes}`,
    title,
    groups.join('; '),
  ]);
  return [
    `## ${cell(headLine(plan))}`,
    '',
    row(['Start', 'Minutes', 'What', 'How']),
    row(['---', '---:', '---', '---']),
    ...[...rows, [plan.end, '', 'End', '']].map(row),
    '',
    ...plan.materials.map(({ count, item }) => `- ${count} × ${cell(item)}`),
    ...plan.copies.map(({ count, handout }) => `- ${count} × ${handout}`),
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replace(/([\\|*_[\]<>`])/g, '\\$1');
}

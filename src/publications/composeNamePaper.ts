// Papers with names. In: the Plan with its roster, and the handout that asks for them. Out: a NamePaper.

import { formatClock, formatDate } from '../model/clock.ts';
import type { Handout, Template } from '../model/Handout.ts';
import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import type { AttendanceList, NamePaper } from './NamePaper.ts';
import { nameLines } from './roster/nameLines.ts';
import { sheetPrint } from './sheetPrint.ts';
import { cardWordsFor } from './words/cardWords.ts';
import { wordsFor } from './words.ts';

export const nameTemplates: readonly Template[] = ['name-tent', 'badge', 'attendance'];

export function composeNamePaper(plan: Plan, handout: Handout): NamePaper {
  const { workshop, roster } = plan;
  const say = cardWordsFor(workshop.lang);
  const base = {
    id: handout.id,
    lang: workshop.lang,
    audience: handout.audience,
    roster,
    origin: handout.origin,
  };
  const title = (name: string) => `${plainText(workshop.title.inlines)} – ${handout.title?.source ?? name}`;
  if (handout.template === 'attendance') {
    return { ...base, title: title(say.attendance), ...attendance(plan, handout) };
  }
  const isTent = handout.template === 'name-tent';
  return {
    ...base,
    kind: isTent ? 'tents' : 'badges',
    title: title(isTent ? say.nameTents : say.badges),
    print: sheetPrint(plan, { ...handout, duplex: handout.duplex ?? 'none', calibration: false }),
    lines: nameLines(handout, plan.fields),
  };
}

/** Rows at least for people who come without having been named; the last sheet is ruled to its end. */
const spareRows = 1;

function attendance(
  plan: Plan,
  handout: Handout,
): Pick<
  AttendanceList,
  'kind' | 'paper' | 'heading' | 'workshop' | 'facts' | 'columns' | 'emptyRows' | 'words'
> {
  const { workshop, roster, fields, date } = plan;
  const { lang } = workshop;
  const say = wordsFor(lang);
  const words = cardWordsFor(lang);
  const hours = `${formatClock(plan.start, lang)}–${formatClock(plan.end, lang)}`;
  const has = (field: string) => roster === undefined || roster.columns.includes(field);
  return {
    kind: 'attendance',
    paper: handout.paper ?? plan.paper,
    heading: handout.title?.source ?? words.attendance,
    workshop: plainText(workshop.title.inlines),
    facts: [
      { label: say.date, value: date === undefined ? undefined : formatDate(date, lang) },
      { label: words.time, value: hours },
      { label: say.location, value: fields.get('location') },
      { label: say.facilitator, value: fields.get('facilitator') },
    ],
    columns: [
      { heading: say.name, field: 'participant', weight: 4 },
      ...(has('team') ? [{ heading: say.team, field: 'team', weight: 3 }] : []),
    ],
    emptyRows: roster === undefined ? plan.participants + spareRows : spareRows,
    words,
  };
}

// Whether a real day can be held as planned. In: a Plan. Out: warnings about its number of people, about a roster of
// another number, and about a contact that nobody has filled in.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { groupHint } from '../model/groupHint.ts';
import { isPlaceholder } from '../model/isPlaceholder.ts';
import type { Plan } from './Plan.ts';

export function checkDay(plan: Plan): readonly Diagnostic[] {
  return [...checkParticipants(plan), ...checkLargePrint(plan), ...checkRoster(plan), ...checkContact(plan)];
}

/** A session's own number was checked with the session. */
function checkParticipants({ workshop, participants, session }: Plan): readonly Diagnostic[] {
  const { min, max } = workshop.group;
  if (participants === session?.participants || (participants >= min && participants <= max)) return [];
  return [
    problem(
      'participants-fit-group',
      workshop.origin,
      `${participants === 1 ? '1 person comes' : `${participants} people come`}; this workshop is for ${min} to ${max}.`,
      [groupHint(participants, workshop.group)],
    ),
  ];
}

/** Against a number that the session itself does not give. */
function checkLargePrint({ participants, session }: Plan): readonly Diagnostic[] {
  const { large_print: large = 0, largePrintOrigin } = session ?? {};
  if (largePrintOrigin === undefined || large <= participants || participants === session?.participants)
    return [];
  return [
    problem(
      'large-print-is-for-some',
      largePrintOrigin,
      `Large print is asked for ${large}, but only ${participants} ${participants === 1 ? 'comes' : 'come'}.`,
      ['count in `large_print` those of them who read it'],
    ),
  ];
}

/** A number that nobody gave is that of the roster. */
function checkRoster({ roster, participants, session }: Plan): readonly Diagnostic[] {
  const named = roster?.people.length ?? participants;
  if (roster === undefined || named === participants) return [];
  const place = participants === session?.participants ? session.participantsOrigin : undefined;
  const inRoster = { file: roster.file, line: 1, column: 1 };
  const said = place === undefined ? '`--participants` says' : '`participants` says';
  return [
    problem(
      'participants-fit-roster',
      place ?? inRoster,
      `${said} ${participants}, but the roster names ${named}: groups and copies are counted for ${participants}, papers with names are made for ${named}.`,
      [`write ${named}, or leave the number out and the roster is counted; or mend the roster`],
      place === undefined ? [] : [{ message: 'the roster', location: inRoster }],
    ),
  ];
}

/** The placeholder that a workshop is shipped with; on a real day, somebody may need the contact. */
function checkContact({ workshop, items, session }: Plan): readonly Diagnostic[] {
  const { escalation } = workshop.policy;
  const risky = items.find(({ exercise }) => exercise?.exercise.risk === 'high');
  if (session === undefined || risky === undefined || !isPlaceholder(escalation)) return [];
  return [
    problem(
      'policy-is-filled-in',
      escalation?.origin ?? workshop.origin,
      '`policy.escalation` still holds the placeholder, and this session has an exercise of high risk.',
      ['write whom people can turn to: a role, a telephone number, an address, and a second way'],
      [{ message: 'the exercise on this agenda', location: risky.origin }],
    ),
  ];
}

import { describe, expect, test } from 'vitest';
import { exampleProject, exercise, file, principle, workshop } from '../../src/diagnostics/Rule.ts';
import { resolveReference } from '../../src/model/resolveReference.ts';
import { findIn } from '../findIn.ts';

const tea = (files: Readonly<Record<string, string>>, shipped = {}) =>
  findIn({ ...exampleProject, ...files }, {}, shipped);

function only(files: Readonly<Record<string, string>>, shipped = {}) {
  const { project, text } = tea(files, shipped);
  expect(text).toBe('');
  const [found] = project.workshops;
  if (found === undefined) throw new Error('there is no workshop');
  return found;
}

describe('defaults', () => {
  test('a workshop of a title and one agenda, a principle of a title', () => {
    const made = only({});
    expect(made).toMatchObject({
      id: 'tea',
      lang: 'en',
      edition: 'all',
      group: { min: 4, ideal: 16, max: 24 },
      brand: 'default',
      delivery: {
        'in-person': { room: 'cabaret', table: 6, longest_stretch: 90, change_pace: 20, involve_every: 8 },
        video: {
          platform: 'generic',
          camera: 'bottom-right',
          longest_stretch: 60,
          involve_every: 4,
          room_size: 3,
        },
      },
      agendas: [
        {
          delivery: 'in-person',
          start: 540,
          doors: 0,
          tolerance: 0,
          items: [{ lead: 'facilitator', priority: 'should' }, {}],
        },
      ],
    });
    expect(made.exercises.get('pairs')).toMatchObject({
      stage: 'concept',
      group: ['plenary'],
      remainder: 'join',
      risk: 'low',
      minutes: { min: 15, plan: 15, max: 15 },
    });
    expect(made.brands.get('default')).toMatchObject({ colours: { primary: '#0B5B5E' } });
  });

  test('who gets a handout follows from its template', () => {
    const { handouts } = only({
      ...file('handouts/guide.md', 'template: facilitator-guide'),
      ...file('handouts/rooms.md', 'template: producer-sheet'),
      ...file('handouts/brief.md', 'template: sponsor-brief'),
      ...file('handouts/book.md', 'template: workbook'),
    });
    expect([...handouts.values()].map(({ id, audience }) => [id, audience])).toEqual([
      ['book', 'participant'],
      ['brief', 'manager'],
      ['guide', 'facilitator'],
      ['rooms', 'producer'],
    ]);
  });
});

describe('layers', () => {
  const shipped = file('handouts/book.md', 'title: Shipped\ntemplate: workbook');

  test('what is shipped is there', () => {
    expect(only({}, shipped).handouts.get('book')?.title?.source).toBe('Shipped');
  });

  test("the project's replaces the shipped one, the workshop's both", () => {
    const shared = file('handouts/book.md', 'title: Shared\ntemplate: workbook');
    expect(only(shared, shipped).handouts.get('book')?.title?.source).toBe('Shared');
    const own = file('decks/tea/handouts/book.md', 'title: Own\ntemplate: workbook');
    expect(only({ ...shared, ...own }, shipped).handouts.get('book')?.title?.source).toBe('Own');
  });

  test('a mistake in a shipped file names it as such', () => {
    expect(tea({}, file('handouts/book.md', 'template: book')).places).toEqual([
      'deckhand:handouts/book.md:2:11 value-is-known',
    ]);
  });
});

describe('one broken file', () => {
  const uses = {
    ...exercise('minutes: 15\nprinciples: [listen, lissen]', 'See @page(listen).\n'),
    ...workshop(
      '',
      '  - {id: short, minutes: 25, items: [{exercise: pairs}, {principle: listen, minutes: 10}]}',
    ),
  };

  test('that cannot be read makes no others wrong', () => {
    const found = tea({ ...uses, 'decks/tea/principles/listen.md': '---\ntitle: [\n---\n' });
    expect(found.places).toEqual(['decks/tea/principles/listen.md:2:9 yaml-parses']);
  });

  test('that breaks its schema keeps its id, and hides nothing elsewhere', () => {
    const found = tea({ ...uses, ...principle('number: none') });
    expect(found.places).toEqual([
      'decks/tea/exercises/pairs.md:4:22 id-exists',
      'decks/tea/principles/listen.md:3:9 number-is-in-range',
    ]);
  });

  test('an exercise without sound minutes makes no sum wrong', () => {
    expect(tea(exercise('minutes: ten')).codes).toEqual(['minutes-are-whole']);
  });

  test('a broken workshop.md leaves the checks of its exercises', () => {
    const found = tea({ ...workshop('lang: 7'), ...exercise('minutes: 15\nobjectives: [any]\nrisk: high') });
    expect(found.codes).toEqual(['high-risk-has-opt-out', 'language-is-known']);
  });

  test('an unknown key hides no other mistake of its file', () => {
    const found = tea(exercise('minutes: 15\nmintues: 3\nprinciples: [lissen]'));
    expect(found.codes).toEqual(['key-is-known', 'id-exists']);
  });

  test('leaves its workshop out, and the others in', () => {
    const other = workshop('')['decks/tea/workshop.md']?.replace('{exercise: pairs}', '{buffer: 15}') ?? '';
    const found = tea({ ...exercise('minutes: ten'), 'decks/coffee/workshop.md': other });
    expect(found.project.workshops.map(({ id }) => id)).toEqual(['coffee']);
  });
});

describe('another workshop', () => {
  const coffee = {
    'decks/coffee/workshop.md':
      '---\ntitle: Coffee\nobjectives: [{id: grind, text: Grind}]\nagendas: [{id: one, minutes: 5, items: [{exercise: grind}]}]\n---\n',
    'decks/coffee/exercises/grind.md':
      '---\ntitle: Grind\nminutes: 5\nobjectives: [grind]\nprinciples: [fresh]\n---\nSee @page(fresh) and @page(tea/listen).\n',
    'decks/coffee/principles/fresh.md': '---\ntitle: Fresh\n---\nSee @slide(grind).\n',
    ...workshop(
      '',
      '  - {id: short, minutes: 20, items: [{exercise: coffee/grind}, {exercise: exercise:tea/pairs}]}',
    ),
  };

  test('lends its exercises with their principles, under its name', () => {
    const { project, places } = tea(coffee);
    // Once for each workshop's agenda.
    expect(places).toEqual(Array(2).fill('decks/coffee/exercises/grind.md:7:22 reference-is-on-agenda'));
    const made = project.workshops.find(({ id }) => id === 'tea');
    expect(made?.agendas[0]?.items.map(({ exercise }) => exercise)).toEqual(['coffee/grind', 'pairs']);
    expect(made?.exercises.get('coffee/grind')).toMatchObject({
      id: 'coffee/grind',
      objectives: [],
      principles: ['coffee/fresh'],
      body: {
        slide: [
          { inlines: [{}, { target: 'principle:coffee/fresh' }, {}, { target: 'principle:listen' }, {}] },
        ],
      },
    });
    expect(made?.principles.map(({ id }) => id)).toEqual(['coffee/fresh', 'listen']);
    expect(made?.principles[0]?.body.slide).toMatchObject([
      { inlines: [{}, { target: 'exercise:coffee/grind' }, {}] },
    ]);
    expect(made?.titles.get('exercise:coffee/grind')).toBe('Grind');
  });

  test('keeps its own names at home', () => {
    const made = tea(coffee).project.workshops.find(({ id }) => id === 'coffee');
    expect(made?.exercises.get('grind')).toMatchObject({ principles: ['fresh'], objectives: ['grind'] });
    expect(made?.titles.get('principle:tea/listen')).toBe('Listen first');
  });
});

describe('references', () => {
  const both = {
    ...file('decks/tea/principles/pairs.md', 'title: The principle'),
    ...file(
      'handouts/sheet.md',
      'title: Sheet\ntemplate: worksheet\nquestions: [{id: again, text: Again?}]',
      'See @page(pairs).\n',
    ),
    ...workshop('kpis: [{id: cups, name: Cups}]'),
  };
  const made = only(both);

  test.each([
    ['pairs', 'exercise:pairs'],
    ['principle:pairs', 'principle:pairs'],
    ['tea/pairs', 'exercise:pairs'],
    ['sheet', 'handout:sheet'],
    ['again', 'question:again'],
    ['cups', 'kpi:cups'],
    ['handout:pairs', undefined],
    ['nothing', undefined],
    ['coffee/pairs', undefined],
  ])('%s is %s', (id, key) => expect(resolveReference(made, id)).toBe(key));

  test('in bodies are resolved', () => {
    expect(made.handouts.get('sheet')?.blocks).toMatchObject([
      { inlines: [{}, { target: 'exercise:pairs' }, {}] },
    ]);
  });
});

describe('editions', () => {
  const files = {
    ...principle('editions: [classic]\nnumber: 2'),
    ...file('decks/tea/principles/hear.md', 'title: Hear\nnumber: 1\neditions: [classic, practice]'),
    ...file('decks/tea/principles/all.md', 'title: All'),
    ...exercise('minutes: 15\nprinciples: [listen, hear]', 'See @page(listen).\n'),
  };

  test('principles by number, then by id', () => {
    expect(only(files).principles.map(({ id }) => id)).toEqual(['hear', 'listen', 'all']);
  });

  test('another edition is forgotten by exercises, but its titles can be named', () => {
    const found = tea({ ...files, ...workshop('edition: practice') });
    expect(found.codes).toEqual(['reference-is-on-agenda']);
    const [made] = found.project.workshops;
    expect(made?.principles.map(({ id }) => id)).toEqual(['hear', 'all']);
    expect(made?.exercises.get('pairs')?.principles).toEqual(['hear']);
    expect(made?.titles.get('principle:listen')).toBe('Listen first');
  });
});

describe('measuring', () => {
  const objective = (by: string) =>
    `objectives: [{id: ask, text: Ask, priority: core, measured_by: [${by}]}]`;
  const survey = file(
    'decks/tea/handouts/form.md',
    'template: feedback\nquestions: [{id: again, text: Again?}]',
  );
  const kpi = 'kpis: [{id: cups, name: Cups}]';
  const agenda = (items: string) => `  - {id: short, minutes: 20, items: [${items}]}`;

  test.each([
    ['an exercise on the agenda', objective('pairs'), '{exercise: pairs}, {buffer: 5}', []],
    [
      'a KPI alone',
      `${objective('cups')}\n${kpi}`,
      '{exercise: pairs}, {buffer: 5}',
      ['core-objective-is-measured'],
    ],
    [
      'a question that is asked',
      `${objective('again')}\nsurveys: [form]`,
      '{exercise: pairs}, {evaluation: 5}',
      [],
    ],
    [
      'a question without evaluation',
      `${objective('again')}\nsurveys: [form]`,
      '{exercise: pairs}, {buffer: 5}',
      ['core-objective-is-measured'],
    ],
    [
      'a question of no survey',
      objective('again'),
      '{exercise: pairs}, {evaluation: 5}',
      ['core-objective-is-measured'],
    ],
    [
      'an exercise that is not on the agenda',
      objective('pairs'),
      '{buffer: 20}',
      ['core-objective-is-measured'],
    ],
  ])('%s', (_, matter, items, expected) => {
    expect(tea({ ...survey, ...workshop(matter, agenda(items)) }).codes).toEqual(expected);
  });

  test('an agenda that does not serve the objective need not measure it', () => {
    const items = '  - {id: short, minutes: 5, objectives: [], items: [{buffer: 5}]}';
    expect(tea(workshop(objective('pairs'), items)).text).toBe('');
  });
});

describe('minutes of an agenda', () => {
  const variants = exercise(
    'minutes: 15\nvariants: {video: {minutes: 8}, short: {minutes: 5}, long: {group: solo}}',
  );
  const agenda = (delivery: string, minutes: number, item: string) =>
    workshop('', `  - {id: one, delivery: ${delivery}, minutes: ${minutes}, items: [${item}]}`);

  test.each([
    ['in-person', 15, '{exercise: pairs}'],
    ['in-person', 5, '{exercise: pairs, variant: short}'],
    ['video', 8, '{exercise: pairs}'],
    ['video', 5, '{exercise: pairs, variant: short}'],
    ['video', 8, '{exercise: pairs, variant: long}'],
    ['in-person', 20, '{exercise: pairs}, {principle: listen}, {section: Next}, {slide: Hello}'],
  ])('%s, %i: %s', (delivery, minutes, item) => {
    expect(tea({ ...variants, ...agenda(delivery, minutes, item) }).text).toBe('');
  });

  test('a variant on video and in the room may have steps for either length', () => {
    const steps = (minutes: number) =>
      exercise(`minutes: 15\nvariants: {video: {minutes: 8}, other: {steps: [{minutes: ${minutes}}]}}`);
    expect(tea(steps(15)).text).toBe('');
    expect(tea(steps(8)).text).toBe('');
    expect(tea(steps(9)).codes).toEqual(['steps-add-up']);
  });
});

describe('silence', () => {
  const loud = principle('behaviours: [{do: Wait}]');
  test('takes warnings of its workshop away', () => {
    expect(tea(loud).codes).toEqual(['behaviours-are-three-to-five']);
    expect(tea({ ...loud, ...workshop('silence: [behaviours-are-three-to-five]') }).text).toBe('');
  });
});

describe('sessions', () => {
  test('columns of the roster are merge fields', () => {
    const files = {
      ...file('decks/tea/sessions/monday.md', 'agenda: short\ndate: 2026-03-12\nroster: people.csv'),
      'decks/tea/sessions/people.csv': '\ufeffparticipant;"first name";shift\nAda;A;1\n',
      ...exercise('minutes: 15', '{{first name}} {{shift}}\n'),
    };
    expect(only(files).sessions).toMatchObject([
      { id: 'monday', columns: ['participant', 'first name', 'shift'] },
    ]);
  });
});

test('nothing is shared between two readings', () => {
  expect(JSON.stringify(tea({}).project)).toBe(JSON.stringify(tea({}).project));
});

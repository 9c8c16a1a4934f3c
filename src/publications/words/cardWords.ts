// What the margins of card sheets, the calibration sheet and papers with names say, by language. An unknown language
// gets English.

export interface CardWords {
  readonly sheet: (number: number, count: number) => string;
  readonly front: string;
  readonly back: string;
  readonly 'long-edge': string;
  readonly 'short-edge': string;
  readonly fold: string;
  readonly tent: string;
  readonly scale: string;
  /** The calibration sheet. */
  readonly calibration: string;
  readonly calibrationFront: string;
  readonly calibrationBack: string;
  readonly presentOffset: (right: string, down: string) => string;
  readonly right: string;
  readonly down: string;
  /** Kinds of cards. */
  /** What is heard in place of a rule. */
  readonly blank: string;
  readonly onlyYou: string;
  readonly goal: string;
  readonly day: (number: number) => string;
  readonly round: (number: number) => string;
  readonly cards: string;
  /** Papers with names. */
  readonly nameTents: string;
  readonly badges: string;
  readonly attendance: string;
  readonly statement: string;
  readonly statementLead: string;
  readonly statementOf: string;
  readonly number: string;
  readonly signature: string;
  readonly time: string;
  readonly covered: string;
  /** In place of a place. */
  readonly onVideo: string;
  readonly page: (number: number, count: number) => string;
}

const english: CardWords = {
  sheet: (number, count) => `Sheet ${number} of ${count}`,
  front: 'front',
  back: 'back',
  'long-edge': 'flip on the long edge',
  'short-edge': 'flip on the short edge',
  fold: 'one side only, cut, fold and glue',
  tent: 'one side only, cut, fold in the middle',
  scale: 'print at 100 %',
  calibration: 'Calibration sheet',
  calibrationFront:
    'Print both sides of this sheet at 100 %, then hold it against the light with the side of the scales towards you.',
  calibrationBack:
    'The crosses of the other side shine through. Read on the scales, in millimetres, how far they lie to the right (left is negative) and down (up is negative) of the zero. Add that to the present offset and write the sum as `offset: [right, down]`.',
  presentOffset: (right, down) => `Present offset: [${right}mm, ${down}mm]`,
  right: 'right',
  down: 'down',
  blank: 'blank',
  onlyYou: 'Only you know:',
  goal: 'Your aim:',
  day: (number) => `Day ${number}`,
  round: (number) => `Round ${number}`,
  cards: 'Cards',
  nameTents: 'Name tents',
  badges: 'Badges',
  attendance: 'Attendance',
  statement: 'Statement of attendance',
  statementLead: 'took part in',
  statementOf: 'This says that',
  number: 'No.',
  signature: 'Signature',
  time: 'Time',
  covered: 'What it was about',
  onVideo: 'by video call',
  page: (number, count) => `${number} of ${count}`,
};

const german: CardWords = {
  sheet: (number, count) => `Bogen ${number} von ${count}`,
  front: 'Vorderseite',
  back: 'Rückseite',
  'long-edge': 'über die lange Kante wenden',
  'short-edge': 'über die kurze Kante wenden',
  fold: 'einseitig, schneiden, falten und kleben',
  tent: 'einseitig, schneiden, in der Mitte falten',
  scale: 'mit 100 % drucken',
  calibration: 'Justierbogen',
  calibrationFront:
    'Drucken Sie beide Seiten dieses Bogens mit 100 % und halten Sie ihn gegen das Licht, die Seite mit den Skalen zu Ihnen.',
  calibrationBack:
    'Die Kreuze der anderen Seite scheinen durch. Lesen Sie an den Skalen ab, wie viele Millimeter sie rechts (links ist negativ) und unterhalb (oberhalb ist negativ) der Null liegen. Zählen Sie das zum jetzigen Versatz und schreiben Sie die Summe als `offset: [rechts, unten]`.',
  presentOffset: (right, down) => `Jetziger Versatz: [${right}mm, ${down}mm]`,
  right: 'rechts',
  down: 'unten',
  blank: 'Lücke',
  onlyYou: 'Nur Sie wissen:',
  goal: 'Ihr Ziel:',
  day: (number) => `Tag ${number}`,
  round: (number) => `Runde ${number}`,
  cards: 'Karten',
  nameTents: 'Namensaufsteller',
  badges: 'Namensschilder',
  attendance: 'Anwesenheit',
  statement: 'Teilnahmebestätigung',
  statementLead: 'hat teilgenommen an',
  statementOf: 'Hiermit wird bestätigt:',
  number: 'Nr.',
  signature: 'Unterschrift',
  time: 'Zeit',
  covered: 'Worum es ging',
  onVideo: 'als Videokonferenz',
  page: (number, count) => `${number} von ${count}`,
};

const languages: Readonly<Record<string, CardWords>> = { en: english, de: german };

export function cardWordsFor(lang: string): CardWords {
  return languages[lang.toLowerCase().split('-')[0] ?? ''] ?? english;
}

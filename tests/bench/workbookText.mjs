// The words of the print benchmark, once for all peers: a principle and an exercise of three pages, repeated. A number
// in each round keeps the rounds apart, so that nobody profits from drawing the same line twice.

/** Rounds that come to 1,000 pages of this program. */
export const rounds = 334;

const why =
  'An exchange has three parts: a welcome, the service, and a farewell. Memory keeps the ends. A request that is solved in silence feels unfinished, and a reply without a greeting reads as annoyance even where none was meant. The opening says that the person has been seen; the close says what happens next, and when. Neither takes more than ten seconds, and both save the second message that asks whether the first one has arrived.';
const story =
  'On a Tuesday in spring, a colleague from the warehouse asked for a list of late deliveries. The list came within the hour, correct and complete, as a file without a word. He did not know whether it was final, whether anybody wanted it back, or whom to thank. He sent two more messages to find out. The second answer had one line above the file and one below it, and that was the end of it: nobody had to ask again, and the next request began with a thank you.';
const steps = [
  'Read the message below on your own, and mark what is missing at its start and at its end.',
  'In pairs, write a new first sentence that shows that you have seen the person behind the request.',
  'Write a last sentence that says what happens next, who does it, and by when it will be done.',
  'Compare your version with the one of the pair beside you, and keep the best of both.',
  'Tell the room which of your own messages of last week you would now write in another way.',
];
const phrases = [
  ['“That’s not our job.”', '“Ines in Payroll knows this best. Shall I bring you two together?”'],
  ['“You should have sent the form.”', '“The form is all I still need. Here it is, half filled in.”'],
  ['“We’ll look into it.”', '“I will have an answer for you by Thursday noon.”'],
  [
    '“As I already said, it is in the folder.”',
    '“Let me put it another way: the file is the second one in the folder.”',
  ],
  ['“Are you sure that you sent it?”', '“I cannot find it yet. Could you send it once more, please?”'],
];
const questions = [
  'Which of my last five messages had both an opening and a close?',
  'What changed for the reader, and what did it cost me?',
];

/** One round: title, paragraphs, steps, a table of phrases, questions with lines to write on. */
export function round(index) {
  return {
    title: `Open and close well, round ${index + 1}`,
    paragraphs: [`${why} (${index + 1})`, story, why, `${story} (${index + 1})`, why],
    stepsTitle: 'How we work',
    steps,
    more: [`${story} (${index + 1})`, why, story],
    phrasesTitle: 'What to say',
    head: ['Not', 'But'],
    phrases,
    questions,
    lines: 3,
  };
}

import { describe, expect, it } from 'vitest';
import { participantsDeck, trainerDeck } from '../../../src/render/marp/deckPage.ts';
import { englishTrainer } from '../../../src/render/marp/trainer/words/englishTrainer.ts';

const page = { title: 'A & B', styles: ['X{}', 'Y{}'], slides: '<main id="slides"><i>$&</i></main>' };
const data = {
  lang: 'de',
  words: englishTrainer,
  agenda: 'morning',
  slides: [-1, 0],
  day: {
    start: 540,
    items: [{ title: '</script><!--', isBreak: false, start: 540, minutes: 5, timers: [] }],
    cuts: [],
  },
};

function dataIn(html: string): unknown {
  const [, json = ''] = /<script type="application\/json" id="deck">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe('trainerDeck', () => {
  const html = trainerDeck(page, { data, notes: ['<p>n1</p>', ''] });

  it('has every part in its place', () => {
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).toContain('<style>X{}</style>\n<style>Y{}</style>');
    expect(html).toContain('<main id="slides"><i>$&</i></main>');
    expect(html).toContain('<article data-slide="0" hidden><p>n1</p></article>');
    expect(html).not.toContain('data-slide="1"');
  });

  it('has no text that ends a script early', () => {
    expect(dataIn(html)).toEqual(data);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html.indexOf('<!--')).toBe(-1);
  });
});

describe('participantsDeck', () => {
  it('has neither notes nor the trainer’s styles and script', () => {
    const { lang, words } = data;
    const html = participantsDeck(page, { lang, words });
    expect(html).not.toMatch(/id="notes"|day-bar|AudioContext/);
    expect(dataIn(html)).toEqual({ lang, words });
  });
});

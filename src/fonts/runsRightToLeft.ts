// Letters of scripts that run from right to left. Lines of print run from left to right, so a font that has them does not
// help: words would stand in the wrong order.

/** The first such letter is Hebrew. */
const first = 0x0590;

const scripts =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

export function runsRightToLeft(codePoint: number): boolean {
  return codePoint >= first && scripts.test(String.fromCodePoint(codePoint));
}

// Two soft tones when a countdown ends. Browsers allow sound only after a key or a click, which started the countdown.

/** Hertz, and seconds after the start. */
const tones: readonly (readonly [frequency: number, at: number])[] = [
  [587.33, 0],
  [783.99, 0.35],
];
const loudness = 0.08;
const fadeIn = 0.02;
const length = 1.1;

let context: AudioContext | undefined;

export function ring(): void {
  context ??= new AudioContext();
  const audio = context;
  // A browser that refuses stays silent; the screen shows that time is up.
  audio.resume().then(
    () => play(audio),
    () => undefined,
  );
}

function play(audio: AudioContext): void {
  for (const [frequency, at] of tones) {
    const start = audio.currentTime + at;
    const tone = new OscillatorNode(audio, { type: 'sine', frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loudness, start + fadeIn);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + length);
  }
}

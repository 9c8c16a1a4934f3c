// A signal would end the program at once; while this holds, it makes it exit, so that the driver of the browser ends that
// and removes its folders of temporary files. Returns what takes it back.

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

export function exitOnSignal(): () => void {
  const exits = Object.entries(signals).map(([name, number]) => {
    // the code is a shell's for an end by a signal; the bar of slides clears itself before
    const exit = () => setImmediate(() => process.exit(128 + number));
    process.on(name, exit);
    return { name, exit };
  });
  return () => {
    for (const { name, exit } of exits) process.off(name, exit);
  };
}

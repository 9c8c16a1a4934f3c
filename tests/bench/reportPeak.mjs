// Preloaded into each benchmarked process: sends its peak memory to the parent when it ends.

process.channel?.unref();
process.on('exit', () => process.send?.({ maxRSS: process.resourceUsage().maxRSS }));

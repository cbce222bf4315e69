// Loaded before the program: tells, on a pipe of its own, what the process has used: memory at its most (in KB), and the time
// of the processor (in microseconds), which other work on the machine does not lengthen.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
});

// Read before a script that is measured (scripts/bench/measured.ts): on its end, notes what it used.
import { writeFileSync } from 'node:fs';

const file = process.env.USAGE_FILE;
process.on('exit', () => {
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }));
});

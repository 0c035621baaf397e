// What the check is held against: the same bytes, read and parsed by the same parser, and nothing else.
//   node scripts/run.cjs scripts/bench/bare-parse.ts --data DIR
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { readFolder } from '../../src/data/files.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
let rows = 0;
for (const { bytes } of readFolder(values.data).files) {
  const text = new TextDecoder().decode(bytes);
  rows += Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data.length - 1;
}
console.log(`${rows} rows`);

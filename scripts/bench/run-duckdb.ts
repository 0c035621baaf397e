// Runs files of SQL in DuckDB, in the folder it is started in, and prints the rows of the last as JSON:
//   node scripts/bench/run-duckdb.ts first.sql second.sql
import { readFileSync } from 'node:fs';
import { connectDuckDb } from './duckdb.ts';

// What two cores share; what does not fit into the memory goes to the disk.
const connection = await connectDuckDb({ threads: '2', memory_limit: '2GB' });
const [, , ...files] = process.argv;
let rows: readonly (readonly unknown[])[] = [];
for (const file of files) rows = (await connection.runAndReadAll(readFileSync(file, 'utf8'))).getRowsJson();
console.log(JSON.stringify(rows));

// npm start: checks the tables, builds the site, serves it and prints the address.
//   PORT=8080 npm start -- --data other
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { addressFrom } from './astro/address.ts';
import { makeSite } from './astro/make-site.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, lang: { type: 'string' } } });
if (values.data) process.env.DATA_DIR = values.data;

if (await makeSite(resolve('dist'))) {
  const port = process.env.PORT ? { port: Number(process.env.PORT) } : {};
  const server = await preview({ server: port, logLevel: 'warn' });
  const { base } = addressFrom(process.env);
  console.log(`\n  Cakupan → http://localhost:${server.port}${base}\n\n(Ctrl+C to stop)`);
  await server.closed();
} else process.exitCode = 1;

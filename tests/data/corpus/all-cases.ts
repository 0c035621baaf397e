import type { BrokenCase } from './broken-case.ts';
import { characters } from './characters.ts';
import { codes } from './codes.ts';
import { contradictions } from './contradictions.ts';
import { figures } from './figures.ts';
import { headers } from './headers.ts';
import { injections } from './injections.ts';
import { names } from './names.ts';
import { shapes } from './shapes.ts';

/** Every way to break the small folder that the gate is held against, by topic. */
export const CORPUS = {
  characters,
  headers,
  shapes,
  figures,
  codes,
  injections,
  contradictions,
  names,
} as const satisfies Record<string, readonly BrokenCase[]>;

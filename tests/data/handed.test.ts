import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { handedTables, handTables, keepTablesOf } from '../../src/data/handed.ts';
import { loadFolder } from '../../src/data/load.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/happy', import.meta.url));
const tables = loadFolder(FOLDER);

afterEach(() => keepTablesOf(''));

test('tables are handed over by their folder', () => {
  expect(handedTables(FOLDER)).toBeUndefined();
  handTables(FOLDER, 'digest', tables);
  expect(handedTables(FOLDER)).toBe(tables);
  expect(handedTables('elsewhere')).toBeUndefined();
});

test('tables that changed on the disk since they were read are not', () => {
  handTables(FOLDER, 'digest', tables);
  keepTablesOf('digest');
  expect(handedTables(FOLDER)).toBe(tables);
  keepTablesOf('another');
  expect(handedTables(FOLDER)).toBeUndefined();
});

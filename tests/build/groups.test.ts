import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Groups } from '../../scripts/astro/groups.ts';

const file = (name: string, cacheKey?: string) => ({ name, cacheKey });

test('what rests on all tables comes first, then the larger groups, and the last goes elsewhere', () => {
  const [tables, map, chart, tebo, page] = [
    file('tables'),
    file('map', 'nation'),
    file('chart', 'nation'),
    file('tebo', 'tebo'),
    file('page'),
  ];
  const groups = new Groups([tebo, map, tables, chart, page]);
  const [here, there] = [groups.fromFirst(), groups.fromLast()];
  expect(here.next().value).toBe(tables);
  expect(there.next().value).toEqual([tebo]);
  expect([...here]).toEqual([page, map, chart]);
  expect([...there]).toEqual([]);
});

test('whoever takes next, each file is taken once', () => {
  const keys = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }));
  fc.assert(
    fc.property(keys, fc.infiniteStream(fc.boolean()), (given, turns) => {
      const files = given.map((key, i) => file(String(i), key));
      const groups = new Groups(files);
      const [here, there] = [groups.fromFirst(), groups.fromLast()];
      const taken: unknown[] = [];
      for (const isHere of turns) {
        const { value, done } = isHere ? here.next() : there.next();
        if (!done) taken.push(...[value].flat());
        else if (taken.length >= files.length) break;
      }
      expect(taken).toHaveLength(files.length);
      expect(new Set(taken)).toEqual(new Set(files));
    }),
  );
});

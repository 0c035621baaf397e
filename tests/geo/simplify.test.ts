import { describe, expect, it } from 'vitest';
import { pathData } from '../../src/geo/path.ts';
import { polygonsOf, shapeOf } from '../../src/geo/shape.ts';
import { simplify } from '../../src/geo/simplify.ts';

describe('simplify', () => {
  it('drops the points that span least and keeps the ends', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.01],
          [10, 0],
          [15, 8],
          [20, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [15, 8],
      [20, 0],
    ]);
    expect(
      simplify(
        [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        100,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });

  it('leaves a closed line three corners', () => {
    const square = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ] as const;
    expect(simplify(square, 100)).toHaveLength(4);
  });
});

describe('pathData', () => {
  it('steps from point to point in few bytes', () => {
    expect(
      pathData(
        [
          [
            [2, 4],
            [3, 4],
            [3, 3],
          ],
          [
            [10, 10],
            [11, 12],
            [9, 12],
          ],
        ],
        0.5,
        true,
      ),
    ).toBe('M1 2l.5 0 0-.5zm4 3l.5 1-1 0z');
    expect(
      pathData(
        [
          [
            [0, 0],
            [2, 2],
          ],
          [
            [4, 4],
            [2, 2],
          ],
        ],
        0.5,
        false,
      ),
    ).toBe('M0 0l1 1m1 1l-1-1');
    expect(pathData([], 1, true)).toBe('');
  });
});

describe('shapes', () => {
  it('drop specks but never a whole region', () => {
    const island = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    const speck = [
      [20, 20],
      [20.1, 20],
      [20.1, 20.1],
      [20, 20],
    ];
    const both = polygonsOf({ type: 'MultiPolygon', coordinates: [[speck], [island]] }, 1);
    expect(both).toHaveLength(1);
    expect(shapeOf('15', both, 1).area).toBe(50);
    expect(polygonsOf({ type: 'Polygon', coordinates: [speck] }, 1)).toHaveLength(1);
    const point = polygonsOf(
      {
        type: 'Polygon',
        coordinates: [
          [
            [5, 5],
            [5, 5],
            [5, 5],
          ],
        ],
      },
      1,
    );
    expect(shapeOf('31', point, 1).d).toBe('M4 5l1-1 1 1-1 1z');
  });

  it('do not count a lake, and stand their anchor on land', () => {
    const outer = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const lake = [
      [1, 1],
      [1, 9],
      [6, 9],
      [6, 1],
      [1, 1],
    ];
    const shape = shapeOf('12', polygonsOf({ type: 'Polygon', coordinates: [outer, lake] }, 1), 1);
    expect(shape.area).toBe(60);
    expect(shape.anchor).toEqual([8, 5]);
  });
});

import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { DrawnDocument, DrawnElement } from '../../src/charts/plot-document.ts';

const options: Plot.PlotOptions = {
  width: 300,
  height: 200,
  x: { domain: [0, 3], insetLeft: 8 },
  y: { domain: [0, 50], axis: null },
  marks: [
    Plot.ruleY([0, 25], { stroke: 'var(--rule)' }),
    Plot.tickX([1, 2], { insetTop: 100 }),
    Plot.line(
      [
        [0, 12],
        [1, Number.NaN],
        [2, 20],
        [3, 40],
      ],
      { strokeDasharray: '6 5', strokeLinecap: 'round' },
    ),
    Plot.dot([[1, 30]], { r: 4, fill: 'white', title: () => 'a point' }),
    Plot.text([[2, 30]], { text: () => 'two\nlines <b>', fontVariant: 'tabular-nums' }),
  ],
};

/** An element in the one form both documents can be read to. */
const tree = (
  name: string,
  attributes: Iterable<readonly [string, string]>,
  content: readonly unknown[],
) => ({
  name,
  attributes: [...attributes].filter(([key]) => key !== 'style'),
  content,
});

const drawn = (node: DrawnElement | string): unknown =>
  typeof node === 'string' ? node : tree(node.localName, node.attributes, node.childNodes.map(drawn));

const ofBrowser = (node: Node): unknown => {
  if (node.nodeType !== 1) return node.nodeValue;
  const { localName, attributes, childNodes } = node as Element;
  const named = [...attributes].map(({ name, value }) => [name, value] as const);
  return tree(localName, named, [...childNodes].map(ofBrowser));
};

test('Plot draws the same into it as into a whole document', () => {
  const ours: unknown = Plot.plot({ ...options, document: new DrawnDocument() as unknown as Document });
  if (!(ours instanceof DrawnElement)) throw new Error('not drawn here');
  const whole = Plot.plot({ ...options, document: new JSDOM('').window.document });
  expect(drawn(ours)).toEqual(ofBrowser(whole));
});

test('children stand in the order they are put, text takes the place of what was there', () => {
  const document = new DrawnDocument();
  const [group, first, second] = ['g', 'a', 'b'].map((name) => document.createElementNS('', name));
  if (!group || !first || !second) throw new Error('no element');
  group.appendChild(second);
  group.insertBefore(first, second);
  expect(group.childNodes).toEqual([first, second]);
  group.textContent = 12;
  expect(group.childNodes).toEqual(['12']);
});

type Scale = readonly [string, string, string, string, string, string, string];

/** The colours a chart may use, as values of SVG presentation attributes. */
export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  /** Seven classes of the sequential scale, low to high. */
  readonly scale: Scale;
  /** What is written on each class. */
  readonly onScale: Scale;
  readonly noData: string;
  readonly noDataLine: string;
  /** Reported coverage, all workers. */
  readonly total: string;
  readonly formal: string;
  readonly informal: string;
  /** The comparable family. */
  readonly comparable: string;
  /** Targets. */
  readonly promise: string;
  /** A promise kept, or on its way to be. */
  readonly good: string;
  /** A person who is not protected. */
  readonly absent: string;
}

/** Files leave the site and its style sheet behind: its light colours, spelled out. */
export const filePaint: Paint = {
  paper: '#fbf8f1',
  ink: '#1d1b16',
  muted: '#5c564b',
  rule: '#d9d1bf',
  scale: ['#efe6c8', '#cedba6', '#a0ca99', '#6db899', '#35968f', '#12727f', '#0b4d63'],
  onScale: ['#1d1b16', '#1d1b16', '#1d1b16', '#1d1b16', '#000000', '#fbf8f1', '#fbf8f1'],
  noData: '#f6f3ea',
  noDataLine: '#7a7363',
  total: '#0b4d63',
  formal: '#12727f',
  informal: '#9a5f05',
  comparable: '#57524a',
  promise: '#b8391f',
  good: '#1d6b3f',
  absent: '#d8cfba',
};

/** Charts inside a page take their colours from its style sheet (`src/styles/tokens.css`), light or dark. */
export const pagePaint: Paint = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  scale: ['var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)', 'var(--c6)', 'var(--c7)'],
  onScale: [
    'var(--on-c1)',
    'var(--on-c2)',
    'var(--on-c3)',
    'var(--on-c4)',
    'var(--on-c5)',
    'var(--on-c6)',
    'var(--on-c7)',
  ],
  noData: 'var(--no-data)',
  noDataLine: 'var(--no-data-line)',
  total: 'var(--total)',
  formal: 'var(--formal)',
  informal: 'var(--informal)',
  comparable: 'var(--comparable)',
  promise: 'var(--promise)',
  good: 'var(--good)',
  absent: 'var(--absent)',
};

// Runs inside an embedded chart: takes the options from the address, and tells whichever script
// the host page runs how high the chart is. It stands in the page itself, so that a chart comes in one answer.

const query = new URLSearchParams(location.search);
const root = document.documentElement;

/** Applies one theme's rules whatever the reader's system prefers. */
function fixTheme(theme: 'light' | 'dark'): void {
  root.style.colorScheme = theme;
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'))
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
  }
}

// Options that only change how the chart looks. What is not known is ignored.
const isTransparent = query.get('background') === 'transparent';
const asked = query.get('theme');
const theme = asked === 'light' || asked === 'dark' ? asked : undefined;
// On the host's own background letters must not turn light because the reader's system is dark.
if (theme || isTransparent) fixTheme(theme ?? 'light');
if (isTransparent) {
  root.dataset['background'] = 'transparent';
  // A scheme that is not the host's gets a background from the browser.
  root.style.colorScheme = 'normal';
}
if (query.get('title') === 'off') root.dataset['title'] = 'off';

/** A year or a segment is another drawing, which has an address of its own. */
const views = (root.dataset['views'] ?? '').split(' ').filter(Boolean);
if (views.length > 0) {
  const { view = '' } = root.dataset;
  const [year, segment] = view.split('-');
  const [askedYear, askedSegment] = [query.get('year') ?? year, query.get('segment') ?? segment];
  // Where there is no such pair, what is known of it counts.
  const wanted = [
    [askedYear, segment && askedSegment],
    [askedYear, segment],
    [year, segment && askedSegment],
  ]
    .map((pair) => pair.filter(Boolean).join('-'))
    .find((name) => views.includes(name));
  if (wanted !== undefined && wanted !== view) {
    query.delete('year');
    query.delete('segment');
    location.replace(`../${wanted}/${query.size > 0 ? `?${query}` : ''}`);
  }
}

/** What iframe-resizer calls this frame, once its host has asked. */
let resizerId: string | undefined;
let told = 0;

function tell(again: boolean): void {
  const { width, height: exact } = document.body.getBoundingClientRect();
  const height = Math.ceil(exact);
  // A frame in a hidden tab has no size: it is told of again when it is shown.
  if (height === 0 || width === 0 || (height === told && !again)) return;
  told = height;
  const say = (message: unknown): void => parent.postMessage(message, '*');
  // One message for our own script, for AMP and for Newswire Frames.
  say({ sentinel: 'amp', type: 'embed-size', height, cakupan: true });
  say({ 'datawrapper-height': { cakupan: height } });
  const pymId = query.get('childId');
  if (pymId) say(`pymxPYMx${pymId}xPYMxheightxPYMx${height}`);
  if (resizerId) say(`[iFrameSizer]${resizerId}:${height}:${Math.ceil(width)}:size`);
}

if (parent !== window) {
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    const resizer = typeof data === 'string' ? /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1] : undefined;
    if (resizer) resizerId = resizer;
    const asks = data?.type === 'cakupan-ask' || data?.type === 'frames-init';
    if (resizer || asks || (typeof data === 'string' && data.startsWith('pymxPYMx'))) tell(true);
  });
  new ResizeObserver(() => tell(false)).observe(document.body);
  tell(true);
}

// Gives each frame with a chart of Cakupan the height that the chart asks for. Load it once or many times, anywhere:
//   <script async src=".../embed.js"></script>
(() => {
  if (window.cakupanEmbeds) return;
  window.cakupanEmbeds = true;
  const frames = () =>
    document.querySelectorAll('iframe[src*="/embed/"],iframe[src*="/rilis/"],iframe[src*="/releases/"]');
  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'embed-size' || !data.cakupan) return;
    const height = Math.ceil(Number(data.height));
    if (!(height > 0)) return;
    for (const frame of frames()) {
      // Only the frame that speaks is sized, and never so far that it could hide the page.
      if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.max(height, 80), 5000)}px`;
    }
  });
  // A chart that was there before this script has spoken already: ask it again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'cakupan-ask' }, '*');
})();

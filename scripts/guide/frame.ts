/** A page that shows a terminal: what was typed, then what came. */
export const terminalPage = (
  command: string,
  html: string,
): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #fff; }
  pre { margin: 0; padding: 16px 20px; background: #16191d; color: #e4e6e8; border-radius: 6px; width: max-content;
    max-width: 960px; box-sizing: border-box; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 13px/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
  b { color: #fff; } .bold { font-weight: 700; color: #fff; } .dim { color: #9aa3ad; }
  .red { color: #ff8a80; } .green { color: #8fd694; } .yellow { color: #f0c674; }
</style><pre id="shot"><span class="dim">$</span> <b>${command}</b>

${html}</pre>`;

/** A page that shows a report as GitHub does: Markdown, rendered. */
export const reportPage = (html: string): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #fff; }
  #shot { width: 860px; box-sizing: border-box; padding: 20px 24px; border: 1px solid #d0d5da; border-radius: 6px;
    font: 14px/1.5 "Liberation Sans", "Open Sans", Arial, sans-serif; color: #1f2328; }
  h1 { font-size: 24px; margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d0d5da; }
  h2 { font-size: 18px; margin: 22px 0 10px; padding-bottom: 4px; border-bottom: 1px solid #d0d5da; }
  p { margin: 0 0 12px; }
  table { border-collapse: collapse; } th, td { border: 1px solid #d0d5da; padding: 4px 10px; text-align: left; }
  pre { background: #f3f4f6; padding: 12px; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 12px/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace; }
</style><div id="shot">${html}</div>`;

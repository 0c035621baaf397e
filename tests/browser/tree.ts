import type { Page } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Roles that only hold others, and text that its parent's name says already. */
const PASSED_OVER = new Set(['generic', 'none', 'InlineTextBox', 'StaticText', 'LineBreak']);
/** What is in a picture is part of its name and description. */
const CLOSED = new Set(['image', 'img', 'heading']);

/**
 * The accessibility tree of what a selector finds, as assistive technology gets it from Chromium: a line a node, with its
 * role, its name in quotes and, after a dash, its description.
 */
export async function accessibilityTree(page: Page, selector: string): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await devtools.send('DOM.describeNode', { nodeId });
    const nodes: readonly Node[] = (await devtools.send('Accessibility.getFullAXTree')).nodes;
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const lines: string[] = [];
    const tell = (each: Node | undefined, depth: number): void => {
      if (!each) return;
      const role = each.role?.value ?? '';
      const told = !each.ignored && !PASSED_OVER.has(role);
      if (told) {
        const name = each.name?.value ? ` "${each.name.value}"` : '';
        const description = each.description?.value ? ` — ${each.description.value}` : '';
        lines.push(`${'  '.repeat(depth)}${role}${name}${description}`);
      }
      if (told && CLOSED.has(role)) return;
      for (const id of each.childIds ?? []) tell(byId.get(id), told ? depth + 1 : depth);
    };
    tell(
      nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId),
      0,
    );
    return `${lines.join('\n')}\n`;
  } finally {
    await devtools.detach();
  }
}

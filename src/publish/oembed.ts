import type { Json } from './json.ts';
import { COLUMN_WIDTH, frozenSnippet, liveSnippet, pictureSnippet, type SnippetParts } from './snippets.ts';

/**
 * What a chart answers to a system that was given its address, by oEmbed 1.0: a rich frame; and, beyond what that knows,
 * its other snippets.
 */
export const oembed = (
  parts: SnippetParts,
  site: { readonly name: string; readonly address: string },
): Json => ({
  version: '1.0',
  type: 'rich',
  provider_name: site.name,
  provider_url: site.address,
  title: parts.title,
  html: liveSnippet(parts),
  width: COLUMN_WIDTH,
  height: parts.height,
  cache_age: 86_400,
  picture_html: pictureSnippet(parts),
  ...(parts.frozen === undefined ? {} : { frozen_html: frozenSnippet(parts, parts.frozen) }),
});

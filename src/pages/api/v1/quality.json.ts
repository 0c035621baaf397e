import { jsonText } from '../../../publish/json.ts';
import { qualityJson } from '../../../publish/quality.ts';
import { asset, dataset, findings } from '../../../site.ts';

export const GET = ({ site }: { readonly site: URL | undefined }): Response =>
  new Response(jsonText(qualityJson(dataset, findings, (path) => new URL(asset(path), site).href)));

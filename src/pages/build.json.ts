import { execFileSync } from 'node:child_process';
import { buildInfo } from '../publish/build-info.ts';
import { jsonText } from '../publish/json.ts';
import { dataset, stats } from '../site/tables.ts';

/** The commit the code stands at; undefined outside a repository. */
function commit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

export const GET = (): Response => new Response(jsonText(buildInfo(dataset, stats, commit())));

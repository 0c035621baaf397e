import { tableJsonAddress } from '../../../../publish/addresses.ts';
import { bundles, open } from '../../../../site.ts';

const START = '/api/v1/tables/';

export const getStaticPaths = () =>
  open.flatMap(({ name, committed }) =>
    committed
      ? [
          {
            params: {
              file: tableJsonAddress(committed.file)
                .slice(START.length)
                .replace(/\.json$/, ''),
            },
            props: { name },
          },
        ]
      : [],
  );

/** The rows of a committed table, each an object. */
export const GET = async ({
  props: { name },
}: {
  readonly props: { readonly name: string };
}): Promise<Response> => new Response(new Uint8Array((await bundles()).json[name]?.bytes ?? []));

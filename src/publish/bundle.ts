/** A file that is made of tables. */
export interface Bundle {
  /** Under the site's root. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/**
 * The file as it is served. Its bytes pass as they are: one may be as large as the rest of the site.
 * @throws {Error} where there is none: what is offered must be there
 */
export function asResponse(bundle: Bundle | undefined, type: string): Response {
  if (!bundle) throw new Error('no such file of tables');
  const { bytes } = bundle;
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** All that is made of tables as a whole. */
export interface Bundles {
  /** All tables in one file, for spreadsheets. */
  readonly workbook: Bundle;
  /** All tables in one file, as they are. */
  readonly archive: Bundle;
  /** Every committed table as JSON, by the name of its resource. */
  readonly json: Readonly<Record<string, Bundle>>;
}

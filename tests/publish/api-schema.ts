import { Ajv2020 } from 'ajv/dist/2020.js';

/** What an OpenAPI document says of its JSON outputs. */
export interface Described {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/**
 * Holds values against a schema of an OpenAPI document; returns what is wrong with each, empty where it is as described.
 */
export function validator({ components }: Described, name: string): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  ajv.addVocabulary(['components']);
  const validate = ajv.compile({ components, $ref: `#/components/schemas/${name}` });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}

import { type OnDemand, onDemand } from './on-demand.ts';

/** What of `@duckdb/node-api` is used here. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection> }>;
  };
}

export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
}

export const DUCKDB: OnDemand = { name: '@duckdb/node-api', version: '1.5.6-r.1' };

export const onDemandDuckDb = (): string => onDemand(DUCKDB);

/** A connection to an empty database in memory. */
export async function connectDuckDb(options: Readonly<Record<string, string>> = {}): Promise<Connection> {
  const { DuckDBInstance }: DuckDb = await import(onDemandDuckDb());
  return (await DuckDBInstance.create(':memory:', options)).connect();
}

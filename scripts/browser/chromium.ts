import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Has the widths of Arial, which most readers have, and may be passed on. */
const ARIMO = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/arimo', import.meta.url));

/**
 * The package's own configuration names `/tmp/fonts`; this one names where the fonts are. Those of the machine are not
 * among them, so that a label is as wide on every one, and Arimo goes by the name of Arial.
 */
const fontsConfiguration = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts/fonts</dir>
  <dir>${ARIMO}</dir>
  <cachedir>${home}/fonts/cache</cachedir>
  <match target="scan">
    <test name="family"><string>Arimo</string></test>
    <edit name="family" mode="assign"><string>Arial</string></edit>
  </match>
  <match target="scan">
    <test name="family"><string>Arial</string></test>
    <test name="style"><string>Regular</string></test>
    <edit name="fullname" mode="assign"><string>Arial</string></edit>
  </match>
</fontconfig>
`;

const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser's executable and the environment it needs beside this process's own. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A Chromium or Chrome installed on this machine, or undefined. */
export function systemChromium(path = process.env.PATH ?? ''): string | undefined {
  const onPath = path.split(delimiter).flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)));
  return [...onPath, ...SYSTEM_PATHS].find((candidate) => existsSync(candidate));
}

/**
 * The browser inside the package `@sparticuz/chromium`, unpacked once into `.cache/`, with its own shared
 * libraries and fonts. Unpacked beside its place and moved there whole, so that two test runs cannot meet half a
 * browser.
 */
export async function bundledChromium(): Promise<Chromium> {
  const home = join(CACHE, `chromium-${await bundledVersion()}`);
  if (!existsSync(home)) {
    const unpacking = `${home}-${process.pid}`;
    await mkdir(unpacking, { recursive: true });
    await unpackInto(unpacking);
    await rename(unpacking, home).catch(async (error: unknown) => {
      if (!existsSync(home)) throw error;
      await rm(unpacking, { recursive: true });
    });
  }
  await writeFile(join(home, 'fonts', 'fonts.conf'), fontsConfiguration(home));
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

async function bundledVersion(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'));
  return version;
}

/** The package unpacks into the folder for temporary files, and its libraries only where it takes us for a Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const borrowed = { TMPDIR: folder, TEMP: folder, TMP: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const own = new Map(
    [...Object.keys(borrowed), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].map((k) => [k, process.env[k]]),
  );
  Object.assign(process.env, borrowed);
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    for (const [key, value] of own) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

/**
 * The browser tests run in: `CHROMIUM_PATH`, else one installed on this machine, else the one that came with
 * `npm ci`. `CHROMIUM_PATH=bundled` asks for the last.
 */
export async function findChromium(chosen = process.env.CHROMIUM_PATH): Promise<Chromium> {
  if (chosen === 'bundled') return bundledChromium();
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`);
  const executablePath = chosen || systemChromium();
  return executablePath ? { executablePath, env: {} } : bundledChromium();
}

/** Starts Chromium without a sandbox (containers run as root) and with no traffic of its own. */
export async function launchChromium(found?: Chromium, more: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = found ?? (await findChromium());
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    env: { ...Object.fromEntries(inherited), ...env },
    args: [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-domain-reliability',
      '--no-pings',
      '--font-render-hinting=none',
      // Nothing but the site under test is reachable.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...more,
    ],
  });
}

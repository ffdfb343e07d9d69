/** `npm start`: the extension in a fresh profile of an installed browser, and articles to read on loopback. */
import { startServer, type NewsServer } from '../../tests/newsroom/server';
import { buildExtension } from '../build-extension';
import type { Driver } from '../browsers/driver';
import { ensureBrowser, Missing } from '../browsers/ensure';
import { launch } from '../browsers/launch';
import { Misuse, readOptions, type DemoOptions } from './options';
import { overview } from './overview';
import { filesProgramme, newsroomProgramme, type Programme } from './stories';
import { tour } from './tour';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const programme = options.files.length > 0 ? filesProgramme(options.files) : newsroomProgramme();
  ensureBrowser(options.browser);
  const extension = await buildExtension(options.browser, 'demo');
  const server = await startServer(programme.pages);
  try {
    const driver = await launch(options.browser, {
      extension,
      headless: options.headless,
      language: options.language,
    });
    try {
      return options.headless
        ? await headless(driver, server, programme, options.language)
        : await windowed(driver, server, programme, options);
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}

async function headless(
  driver: Driver,
  server: NewsServer,
  programme: Programme,
  language: string,
): Promise<number> {
  const { allRead } = await tour(driver, server, programme, language);
  return allRead ? 0 : 1;
}

/** Leaves the browser to the reader until it is closed. */
async function windowed(
  { browser }: Driver,
  server: NewsServer,
  { stories }: Programme,
  { browser: name }: DemoOptions,
): Promise<number> {
  const index = await startServer([overview(stories, server.urlOf)]);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(index.urlOf('start', '/'));
  console.log(`Ibid runs in ${name}. Close the browser to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await index.close();
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof Misuse || error instanceof Missing) console.error(error.message);
  else console.error(error);
  process.exitCode = 1;
}

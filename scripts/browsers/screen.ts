import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ensureScreenTools } from './ensure';

/** A screen in memory, for windowed browsers where there is no display. */
export interface Screen {
  /** The X display's name (":99"). */
  readonly display: string;
  /** Presses keys as a hand would: xdotool's names ("Tab", "alt+shift+j"). */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb on a free display and waits until it takes connections. */
export async function openScreen(): Promise<Screen> {
  ensureScreenTools();
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    // It writes the number of its display once it is ready.
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const display = `:${number}`;
  // On the window's own bar: the keys go to the window below the pointer, and over the page it would point at marks.
  await run('xdotool', ['mousemove', '600', '16'], display);
  return {
    display,
    press: (key) => run('xdotool', ['key', key], display),
    close: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit');
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

function run(command: string, args: readonly string[], display: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, DISPLAY: display },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}

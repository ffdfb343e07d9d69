import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview, type InlineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The gallery on loopback. */
export interface Gallery {
  /** Address of a component in a state, see gallery.tsx. */
  urlOf(asked: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

const config: InlineConfig = {
  configFile: false,
  root: import.meta.dirname,
  publicDir: join(ROOT, 'public'),
  logLevel: 'error',
  plugins: [preact()],
  resolve: { alias: { '@': ROOT } },
  build: {
    outDir: join(ROOT, '.output/gallery'),
    emptyOutDir: true,
    cssTarget: ['chrome128', 'firefox142'],
  },
  preview: { host: '127.0.0.1', port: 0 },
};

/** Builds the components as they are, with sample data, outside any extension, and serves them. */
export async function serveGallery(): Promise<Gallery> {
  await build(config);
  const server = await preview(config);
  const base = server.resolvedUrls?.local[0];
  if (base === undefined) throw new Error('the gallery has no address');
  return {
    urlOf: (asked) => `${base}?${new URLSearchParams(asked).toString()}`,
    close: () => server.close(),
  };
}

import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const INTERVAL = 100;

/**
 * How much more memory a process with all that it began held at most while something was done, in bytes, memory that
 * several share counted once; null where the system does not tell (Linux does).
 */
export async function memoryDuring(
  pid: number,
  work: () => Promise<unknown>,
): Promise<number | null> {
  const before = memoryOf(pid);
  if (before === null) {
    await work();
    return null;
  }
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, memoryOf(pid) ?? 0)), INTERVAL);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, memoryOf(pid) ?? 0) - before;
}

function memoryOf(pid: number): number | null {
  try {
    const parents = new Map(processes());
    const ours = new Set([pid]);
    // Children may stand before their parents.
    for (let before = 0; before < ours.size;) {
      before = ours.size;
      for (const [child, parent] of parents) if (ours.has(parent)) ours.add(child);
    }
    return [...ours].reduce((sum, one) => sum + shareOf(one), 0);
  } catch {
    return null;
  }
}

/** Every process with the one that began it. */
function processes(): [number, number][] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, number][] => {
      const parent = /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1];
      return parent ? [[Number(name), Number(parent)]] : [];
    });
}

/** Proportional set size. */
function shareOf(pid: number): number {
  return 1024 * Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

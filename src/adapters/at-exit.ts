/** What must be undone when this process ends, be it by a signal or by an error that nobody caught. */

const works = new Set<() => void>();
let watching = false;

function runAll(): void {
  // Last in, first out: processes end before the folder they work in goes.
  for (const work of [...works].reverse()) {
    try {
      work();
    } catch {
      // The others still have to run, and nobody is left to be told.
    }
  }
  works.clear();
}

/**
 * Remembers work for the end of the process.
 * @param work synchronous; called at most once
 * @returns forgets it again, once it is done otherwise
 */
export function atExit(work: () => void): () => void {
  works.add(work);
  if (!watching) {
    watching = true;
    process.once('exit', runAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        runAll();
        // Now that no listener is left, the signal does what it does without us.
        process.kill(process.pid, signal);
      });
    }
  }
  return () => void works.delete(work);
}

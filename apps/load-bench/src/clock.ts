/**
 * Microseconds of the machine's monotonic clock: the same in every process of one machine, and never set back. So a delay is
 * what one process read minus what another wrote. `performance.now()` would not do: each process has its own zero.
 */
export function nowUs(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

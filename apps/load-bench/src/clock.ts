const START_US = Number(process.hrtime.bigint() / 1000n) - performance.now() * 1000;

/**
 * Microseconds of the machine's monotonic clock: the same in every process of one machine, and never set back. So a delay is
 * what one process read minus what another wrote.
 */
export function nowUs(): number {
  return Math.round(START_US + performance.now() * 1000);
}

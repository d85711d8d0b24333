import { readFileSync } from 'node:fs';

/** Linux counts CPU time in these for every program, whatever the kernel's own clock (`getconf CLK_TCK`). */
const MS_A_TICK = 10;
/** Where `utime` and `stime` stand behind the program's name in `/proc/<pid>/stat`, see proc(5). */
const USER_TICKS = 11;
const SYSTEM_TICKS = 12;

export interface ProcessUsage {
  readonly cpuMs: number;
  readonly rssKiB: number;
}

/** CPU time since its start and resident memory now of one process, all threads, without its children. */
export function usageOf(pid: number): ProcessUsage {
  return {
    cpuMs: cpuMsOf(readFileSync(`/proc/${pid}/stat`, 'latin1')),
    rssKiB: rssKiBOf(readFileSync(`/proc/${pid}/status`, 'latin1')),
  };
}

/** CPU time of everything on this machine since it started, in milliseconds; waiting is not work. */
export function machineCpuMs(): number {
  return busyMsOf(readFileSync('/proc/stat', 'latin1'));
}

/** @param stat the text of `/proc/<pid>/stat`; the name in it may hold blanks and brackets */
export function cpuMsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) * MS_A_TICK;
}

/** @param status the text of `/proc/<pid>/status` */
export function rssKiBOf(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}

/** @param stat the text of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq */
export function busyMsOf(stat: string): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] =
    stat.split('\n', 1)[0]?.trim().split(/\s+/).slice(1).map(Number) ?? [];
  return (user + nice + system + irq + softirq) * MS_A_TICK;
}

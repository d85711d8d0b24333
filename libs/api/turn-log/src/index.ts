export { goingOn, markingEnd, untilEnd } from './end-of-frames';
export { LEASE_MS, ProcessPulse } from './process-pulse';
export { RunningTurn } from './running-turn';
export { SharedTurns } from './instances/shared-turns';
export { TurnLogModule } from './turn-log.module';
export { TurnReader } from './turn-reader';
export { TurnStream } from './instances/turn-stream';

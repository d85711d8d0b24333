export { ChatModule } from './chat.module';
export { ChatOptions } from './chat-options';
export { foldAccents } from './turns/fold-accents';
export { ForgetTurns, type Gone } from './turns/forget-turns';
export { OwnTurn } from './turns/own-turn';
export { TurnSummary } from './metrics/turn-summary';
export { UsedRowStore, type UsingTurn } from './turns/used-row-store';
export type { UsedRow } from './turns/used-rows';
export { RunningTurns } from './turns/running-turns';

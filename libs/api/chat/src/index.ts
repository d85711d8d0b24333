export { ChatModule } from './chat.module';
export { ChatOptions } from './chat-options';
export { TurnSummary } from './metrics/turn-summary';
export { RunningTurns } from './turns/running-turns';

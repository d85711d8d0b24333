export { ChatModule } from './chat.module';
export { ChatOptions } from './chat-options';
export { RunningTurns } from './turns/running-turns';

export * from './arbitrary-turn-log';

export { AnswersInProgress } from './answers-in-progress';
export { Connection, type ConnectionState } from './connection';
export { followEvents, SILENCE_MS, type FollowOptions } from './follow-events';
export { OutDishes, type OutDish } from './out-dishes';
export { PortalFeed } from './portal-feed';

export { AssistantToolsModule } from './assistant-tools.module';
export { availabilityWord, type DishAvailability } from './availability-word';
export { idsOf } from './log-ids';
export type { Question } from './question';
export type { SearchedDocuments } from './assistant-tool';
export { Toolbox } from './toolbox';
export { labelled, priceWord } from './words';

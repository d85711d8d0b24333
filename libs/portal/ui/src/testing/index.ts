export { itHasAllWords, itPromisesNothing } from './describe-words';

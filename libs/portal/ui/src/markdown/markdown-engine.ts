export { renderBlock } from './render-block';
export { BlockSplitter } from './split-blocks';

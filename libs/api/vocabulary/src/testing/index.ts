export { BISTRO_MENU } from './bistro-menu';
export { BRASSERIE_MENU } from './brasserie-menu';
export { dish } from './menu-row';
export { OTHER_MENU } from './other-menu';
export { sampleDishesOf, sampleFacts } from './sample-facts';

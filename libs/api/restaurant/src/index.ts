export { EightySixList } from './availability/eighty-six-list';
export { Certificates } from './certificates/certificates';
export { OpeningHours } from './hours/opening-hours';
export type { FoundDish } from './dish-views';
export { Menu, type AllergenQuestion, type CheckedDish, type DishQuestion } from './menu';
export { MENU_IMPORT_PATH, readMenuBody } from './import/menu-body';
export { RestaurantModule } from './restaurant.module';
export { RestaurantOptions } from './restaurant-options';

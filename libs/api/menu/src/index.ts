export { EightySixList } from './availability/eighty-six-list';
export { allergenRow, dishRow, type FoundDish } from './dish-views';
export { Menu, type AllergenQuestion, type BranchDish, type CheckedDish, type DishQuestion } from './menu';
export { MenuModule } from './menu.module';
export { MenuOptions } from './menu-options';
export { restaurantFileSchema, type RestaurantFile } from './set-up/restaurant-file';
export { RestaurantStore } from './set-up/restaurant-store';
export { SetUpRestaurant, type SetUpChange } from './set-up/set-up-restaurant';

export { restaurantApp } from './restaurant-app';

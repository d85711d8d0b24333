export { restaurantRoutes } from './restaurant.routes';

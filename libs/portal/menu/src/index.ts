export { menuRoutes } from './menu.routes';

export { usageRoutes } from './usage.routes';

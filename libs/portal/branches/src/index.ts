export { branchesRoutes } from './branches.routes';

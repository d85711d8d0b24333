export { accountRoutes } from './account.routes';
export { DeviceList } from './devices/device-list';
export { accountWords } from './words/account-words';

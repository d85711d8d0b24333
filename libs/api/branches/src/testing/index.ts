export { branchesOn } from './branches-on';
export { roomApp, type Person, type RoomApp } from './room-app';
export { roomForSpecs } from './room-for-specs';

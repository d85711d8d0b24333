export { branchesOn } from './branches-on';
export { Person, roomApp, type RoomApp } from './room-app';

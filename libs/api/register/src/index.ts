export { ClaimStore } from './claim-store';
export { DeriveDish } from './derive-dish';
export { RegisterModule } from './register.module';

import type { LoadOrder } from '../load.ts';
import { runLoad } from './run-load.ts';

// A process of its own, so that its work is not the target's: takes one order over IPC, sends back one result and ends.
process.once('disconnect', () => process.exit(0));
process.once('message', (order: LoadOrder) => {
  runLoad(order).then(
    (result) => process.send?.({ result }),
    (failure: unknown) => process.send?.({ failure: String(failure) }),
  );
});

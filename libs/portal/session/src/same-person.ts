/** The tabs of a browser have one session together. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tasty-food.person') : undefined;

/** Tells the other tabs that another person, or nobody, stands here now. */
export function tellPersonChanged(): void {
  tabs?.postMessage('changed');
}

export function onPersonChanged(react: () => void): void {
  tabs?.addEventListener('message', react);
}

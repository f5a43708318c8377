const base = '/m/'
let begun = false

/** From now on what this page is made of, and what it loads later, opens without a network where the browser can (public/offline-worker.js). */
export function keepOffline(): void {
  if (begun || !('serviceWorker' in navigator)) return
  begun = true
  // A browser that refuses, in a private window for one, goes on as before.
  void navigator.serviceWorker.register(`${base}offline-worker.js`, { scope: base }).then(() => navigator.serviceWorker.ready).then(({ active }) => {
    new PerformanceObserver((list) => active?.postMessage({ keep: ownFiles(list.getEntries()) })).observe({ type: 'resource', buffered: true })
  }).catch(() => undefined)
}

function ownFiles(entries: readonly PerformanceEntry[]): string[] {
  return entries.map(({ name }) => new URL(name, location.href)).filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base)).map(({ pathname }) => pathname)
}

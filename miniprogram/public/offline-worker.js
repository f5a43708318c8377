// The H5's service worker: what the gate's and the ticket's page are made of opens without a network. Pages register it (platform/keep-offline.h5.ts) and
// name the files they loaded. Nothing of /api is ever kept, and with a network everything is asked for as without it.
const shell = '/m/'
const store = 'shell'
const patienceMs = 6_000
const filesKept = 300

self.addEventListener('install', () => { void self.skipWaiting() })
self.addEventListener('activate', (event) => { event.waitUntil(self.clients.claim()) })
self.addEventListener('message', (event) => { if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep)) })
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(shell)) return
  if (mode === 'navigate') event.respondWith(openPage(event.request))
  else if (isHashed(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(event.request)))
})

/** Its name holds its content's hash: what is kept is what the server has. */
function isHashed(pathname) { return /\.[0-9a-f]{8,}\./.test(pathname) }

/** From the network; from the store when that fails or a crowded hall's network takes too long. */
async function openPage(request) {
  const asked = fetch(request)
  const kept = await caches.match(shell)
  if (!kept) return asked
  const late = new Promise((resolve) => { setTimeout(() => resolve(kept), patienceMs) })
  return Promise.race([asked.catch(() => kept), late])
}

async function keep(pathnames) {
  const cache = await caches.open(store)
  const wanted = pathnames.filter((pathname) => typeof pathname === 'string' && pathname.startsWith(shell) && isHashed(pathname))
  for (const pathname of wanted) if (!(await cache.match(pathname))) await cache.add(pathname).catch(() => undefined)
  await cache.add(new Request(shell, { cache: 'no-cache' })).catch(() => undefined)
  const files = await cache.keys()
  for (const old of files.slice(0, Math.max(0, files.length - filesKept))) await cache.delete(old)
}

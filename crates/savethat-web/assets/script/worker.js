// The service worker. It never stands between a visitor and an answer: pages come from the network, and where there is none, the
// page that says so is shown under the very address that was asked for. Downloads pass it by: browsers keep those better alone.
const shell = `shell ${parts.join(' ')}`

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll([...parts, '/offline'])))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name))))
  event.waitUntil(old.then(() => self.clients.claim()))
})

/** The page for this address: in the language that the address begins with, as far as it is kept. */
async function offline(url) {
  const cache = await caches.open(shell)
  const [, tag] = url.pathname.split('/')
  const page = (await cache.match(`/${tag}/offline`)) ?? (await cache.match('/offline'))
  // Its own headers, and a status that is true.
  return page ? new Response(page.body, { status: 503, statusText: 'Offline', headers: page.headers }) : Response.error()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (parts.includes(url.pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  } else if (request.mode === 'navigate' && !/^(\/[\w-]+)?\/(media|api|feed|metrics)\/|\.zip$/.test(url.pathname)) {
    event.respondWith(fetch(request).catch(() => offline(url)))
  }
})

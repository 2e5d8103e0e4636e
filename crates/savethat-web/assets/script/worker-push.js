// The part of the page's worker that tells: plain script, to stand behind the rest of the worker.
//
// A message is {title, body, url, tag}: `url` is a path on this server, and one that comes twice has the same `tag`.

self.addEventListener('push', (event) => {
  let note = {}
  try {
    note = event.data.json()
  } catch {
    // Browsers take the right to send from who shows nothing, so something is shown.
  }
  const { title = 'savethat', body = '', tag, url = '/watch' } = note
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { origin } = self.location
  const wanted = new URL(event.notification.data?.url ?? '/watch', origin)
  const url = wanted.origin === origin ? wanted.href : `${origin}/watch`
  event.waitUntil(
    (async () => {
      const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
      const open = pages.find((page) => page.url.split('#')[0] === url)
      if (open) return open.focus()
      return self.clients.openWindow(url)
    })(),
  )
})

// The push service has given this device another endpoint, or wants it to ask for one. The server knows the device by the old one; where
// a browser does not say which that was, or the device was stopped, it is told again when its owner says so on the page.
self.addEventListener('pushsubscriptionchange', (event) => {
  const { oldSubscription, newSubscription } = event
  const renew = async () => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(oldSubscription.endpoint)))
    const id = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const fresh = newSubscription ?? (await self.registration.pushManager.subscribe(oldSubscription.options))
    // With the owner's cookie.
    await fetch(`/api/v1/push/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fresh),
    })
  }
  if (oldSubscription) event.waitUntil(renew())
})

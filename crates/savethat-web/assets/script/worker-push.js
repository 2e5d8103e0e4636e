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

// The push service has given this device another endpoint, or wants it to ask for one.
self.addEventListener('pushsubscriptionchange', (event) => {
  const api = '/api/v1/push'
  const sha256 = async (text) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  const renew = async () => {
    // With the owner's cookie. Where it is over, the device is told again when its owner says so on the page.
    const answer = await fetch(api)
    if (!answer.ok) return
    const { key, devices } = await answer.json()
    const id = event.oldSubscription ? await sha256(event.oldSubscription.endpoint) : ''
    const old = devices.find((device) => device.id === id)
    // One that was stopped stays so.
    if (event.oldSubscription && !old) return
    const letters = atob(key.replace(/-/g, '+').replace(/_/g, '/'))
    const applicationServerKey = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const fresh =
      event.newSubscription ??
      (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }))
    // First the old one: there may be room for no other.
    if (old) await fetch(`${api}/${old.id}`, { method: 'DELETE' })
    const { name = 'Browser', language } = old ?? {}
    await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...fresh.toJSON(), name, language }),
    })
  }
  event.waitUntil(renew())
})

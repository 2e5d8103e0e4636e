// The page on a home screen.

/** Pages work without it; whoever has it sees a page of ours where the network ends. */
async function keepForLater() {
  if (!globalThis.isSecureContext || !navigator.serviceWorker) return
  await navigator.serviceWorker.register('/worker.js')
  const { root } = document.documentElement.dataset
  // In the language of this page as well.
  const name = root && (await caches.keys()).find((name) => name.startsWith('shell '))
  if (name) await (await caches.open(name)).add(`${root}/offline`)
}

/** Browsers say themselves when they would install it; the button waits for that. */
addEventListener('beforeinstallprompt', (event) => {
  const button = document.getElementById('install')
  if (!button) return
  event.preventDefault()
  button.hidden = false
  button.onclick = () => event.prompt()
})

/** On the page that says there is no network: on as soon as there is one. */
function goOn() {
  if (!document.querySelector('[data-offline]')) return
  const asked = new URLSearchParams(location.search)
  field.value = ['link', 'text', 'url', 'title'].map((name) => asked.get(name)).find(Boolean) ?? ''
  addEventListener('online', () => location.reload())
  // Behind a gate without a way out, a phone calls itself connected.
  setInterval(async () => {
    const there = await fetch('/healthz', { cache: 'no-store' }).catch(() => null)
    if (there?.ok) location.reload()
  }, 5000)
}

// Being told on this device: the browser's own push service brings a message, and the page's worker shows it.

const place = document.getElementById('push')
const words = place.dataset
const form = place.querySelector('form')
const field = form.elements.name
const status = place.querySelector('[role=status]')

const apple =
  /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)
const installed = matchMedia('(display-mode: standalone)').matches || navigator.standalone === true

// In milliseconds. The worker is there a moment after the first visit, or never; browsers look for their push service without an end.
const PATIENCE = 15_000

const say = (text) => (status.textContent = text)

/** What stands in the way, if something does. */
function obstacle() {
  if (!globalThis.isSecureContext) return words.needsHttps
  // In a tab such a device has none of it.
  if (apple && !installed && !('PushManager' in globalThis)) return words.needsHome
  const able = 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
  if (!able) return words.unable
  return Notification.permission === 'denied' ? words.refused : ''
}

/** What this device is called, until its owner says better. */
function called() {
  const { userAgent } = navigator
  const [, device] =
    [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac/, 'Mac'], [/Linux/, 'Linux']].find(
      ([mark]) => mark.test(userAgent),
    ) ?? []
  return device === 'Mac' && apple ? 'iPad' : (device ?? navigator.platform)
}

/** Bytes of base64url. */
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

/** Whether a subscription is one for this server's key: a server that was set up anew has another. */
function fits({ options }) {
  const key = bytes(words.key)
  const theirs = new Uint8Array(options.applicationServerKey ?? [])
  return key.length === theirs.length && key.every((byte, at) => byte === theirs[at])
}

/** The form of this device, where the server tells it: by the SHA-256 of its endpoint. */
async function known(subscription) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint)))
  const id = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return document.querySelector(`form[data-device="${id}"]`)
}

/** What comes in time; what comes later is there for the next tap. */
function soon(promise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE))
  return Promise.race([promise, late])
}

async function subscribe() {
  const { pushManager } = await soon(navigator.serviceWorker.ready)
  const old = await pushManager.getSubscription()
  if (old && fits(old)) return old
  await old?.unsubscribe()
  return soon(pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(words.key) }))
}

async function tap() {
  say(words.asking)
  form.toggleAttribute('inert', true)
  try {
    // First of all, inside the tap: browsers ask at no other time.
    const permission = await Notification.requestPermission()
    if (permission !== 'granted') {
      // Whoever only closed the question may be asked again.
      say(permission === 'denied' ? words.refused : '')
      return
    }
    const answer = await fetch('/api/v1/push', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...(await subscribe()).toJSON(),
        name: field.value,
        language: document.documentElement.lang,
      }),
    })
    if (answer.ok) {
      location.assign(words.after)
      return
    }
    const { detail, hint } = await answer.json()
    say(`${detail} ${hint}`)
  } catch {
    say(words.failed)
  } finally {
    form.toggleAttribute('inert', false)
  }
}

async function light() {
  place.hidden = false
  const wrong = obstacle()
  say(wrong)
  if (wrong && wrong !== words.refused) return
  const worker = await navigator.serviceWorker.getRegistration()
  const subscription = await worker?.pushManager.getSubscription()
  const mine = subscription && (await known(subscription))
  if (mine) mine.querySelector('[hidden].said').hidden = false
  if (wrong) return
  if (mine && fits(subscription)) {
    say(words.toldHere)
    return
  }
  // It was stopped, here or elsewhere: nobody will send to it any more.
  if (subscription && !mine) await subscription.unsubscribe()
  field.value = called()
  form.hidden = false
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  tap()
})

light().catch(() => say(words.unable))

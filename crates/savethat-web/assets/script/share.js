// Into Photos on an iPhone. A share has to begin inside the tap, so the bytes are there before it.

// Bytes that are fetched before anybody asks for them, and without Save-Data only.
const SMALL = 25e6
// Of all files of a page together.
const AHEAD = 60e6
// More than a tab of a phone bears: then a plain download is the way.
const MOST = 200e6
// Bytes of one share: more were seen to be refused.
const ONE_SHARE = 50e6

const apple =
  /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1)
const installed = () => matchMedia('(display-mode: standalone)').matches || navigator.standalone === true

function sharing() {
  if (!apple || !navigator.canShare || !navigator.share) return false
  return navigator.canShare({ files: [new File(['x'], 'x.mp4', { type: 'video/mp4' })] })
}

/** One file of the page, and its bytes once they are here. */
class Held {
  constructor(link) {
    this.link = link
    this.bytes = Number(link.dataset.bytes)
    this.file = null
    this.loading = null
    this.done = 0
  }

  load(told) {
    this.loading ??= this.fetch(told).finally(() => (this.loading = null))
    return this.loading
  }

  async fetch(told) {
    const answer = await fetch(this.link.href)
    if (!answer.ok) throw new Error(String(answer.status))
    const pieces = []
    this.done = 0
    const reader = answer.body.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value)
      this.done += next.value.length
      told()
    }
    const { name, type, sha256 } = this.link.dataset
    const file = new File(pieces, name, { type })
    if (file.size !== this.bytes) throw new Error('cut')
    // Proved here once more, where the browser can.
    if (globalThis.crypto?.subtle) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
      const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
      if (hex !== sha256) throw new Error('changed')
    }
    this.file = file
    const preview = this.link.closest('.file')?.querySelector('video, img')
    // What is seen and what is shared are the same bytes, and come once.
    if (preview) preview.src = URL.createObjectURL(file)
  }
}

class ShareButton {
  constructor(held, idle) {
    this.held = held
    this.idle = idle
    this.button = document.createElement('button')
    this.button.type = 'button'
    this.button.className = 'button share'
    this.show(idle)
    this.button.addEventListener('click', () => this.tap())
  }

  show(text) {
    this.button.textContent = text
  }

  tap() {
    if (this.held.every(({ file }) => file)) this.share()
    else this.load(words.tapAgain)
  }

  async load(after) {
    if (this.busy) return
    this.busy = true
    this.button.setAttribute('aria-busy', 'true')
    const all = this.held.reduce((sum, { bytes }) => sum + bytes, 0)
    const told = () => {
      const done = this.held.reduce((sum, { file, bytes, done }) => sum + (file ? bytes : done), 0)
      this.show(fill(words.loading, { percent: Math.floor((100 * done) / all) }))
    }
    try {
      // One after another: a phone's memory and one bar of signal are both small.
      for (const held of this.held) if (!held.file) await held.load(told)
      this.show(after)
    } catch {
      this.show(words.loadFailed)
      say(words.loadFailed)
    }
    this.busy = false
    this.button.removeAttribute('aria-busy')
  }

  share() {
    let sent
    try {
      sent = navigator.share({ files: this.held.map(({ file }) => file) })
    } catch (error) {
      this.refused(error)
      return
    }
    // Nothing waits for it: on iOS 15 it never settles after "Save Image" (w3c/web-share, issue 221).
    sent.then(() => this.show(this.idle), (error) => this.refused(error))
  }

  refused(error) {
    if (error.name === 'AbortError') return
    this.show(error.name === 'NotAllowedError' ? words.tapAgain : words.shareFailed)
  }
}

/** Groups of files that go into one share each. */
function shares(held) {
  const groups = []
  let room = 0
  for (const one of held) {
    if (one.bytes > room || groups.length === 0) {
      groups.push([])
      room = ONE_SHARE
    }
    groups.at(-1).push(one)
    room -= one.bytes
  }
  return groups
}

// Every file of the page that has its bytes or may get them, by its link.
const all = new WeakMap()

function offerShares() {
  for (const link of document.querySelectorAll('a[data-away]')) {
    // In an app on the home screen a download opens a view without a way back.
    if (installed() && apple) link.target = '_blank'
  }
  if (!sharing()) return
  const links = [...document.querySelectorAll('a[data-share]')]
  const small = links.filter(({ dataset }) => Number(dataset.bytes) <= MOST)
  let ahead = 0
  for (const link of small) {
    if (all.has(link)) {
      ahead += all.get(link).bytes
      continue
    }
    const held = new Held(link)
    all.set(link, held)
    const button = new ShareButton([held], words.toPhotos)
    link.before(button.button)
    link.classList.add('quiet')
    ahead += held.bytes
    if (held.bytes <= SMALL && ahead <= AHEAD && !navigator.connection?.saveData) button.load(words.toPhotos)
  }
  document.getElementById('steps')?.toggleAttribute('hidden', small.length === links.length)
  const place = document.getElementById('all')
  if (!place || place.hasChildNodes() || document.querySelector('[data-row][data-status=fetching]')) return
  if (small.length < 2) return
  let from = 1
  for (const group of shares(small.map((link) => all.get(link)))) {
    const numbers = { from, to: from + group.length - 1, of: small.length }
    const text = group.length === small.length ? words.allToPhotos : words.someToPhotos
    place.append(new ShareButton(group, fill(text, numbers)).button)
    from += group.length
  }
}

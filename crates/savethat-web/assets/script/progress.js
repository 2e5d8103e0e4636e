// A save under way, by the server's events; by asking again and again where no events come through.

// Milliseconds.
const NO_EVENT = 5000
const AGAIN = 2000
const STALLED = 8000

let following = null

function follow() {
  following?.end()
  const card = document.querySelector('[data-save][data-status=fetching]')
  following = card && new Following(card.dataset.follow)
}

class Following {
  constructor(address) {
    this.address = address
    this.seen = new Map()
    this.moved = Date.now()
    this.over = false
    this.polling = false
    this.begin()
    this.watch = setInterval(() => this.look(), 1000)
  }

  begin() {
    let heard = false
    try {
      this.events = new EventSource(`${this.address}/events`)
    } catch {
      this.poll()
      return
    }
    for (const name of ['progress', 'ready', 'failed']) {
      this.events.addEventListener(name, (event) => {
        // The browser has an `error` of its own; ours always carry data.
        heard = true
        this.polling = false
        this.told(JSON.parse(event.data))
      })
    }
    // It tries again by itself; meanwhile the same is asked for plainly.
    this.events.addEventListener('error', () => this.poll())
    setTimeout(() => heard || this.poll(), NO_EVENT)
  }

  async poll() {
    if (this.polling || this.over) return
    this.polling = true
    while (this.polling && !this.over) {
      try {
        const answer = await fetch(this.address, { headers: { accept: 'application/json' } })
        if (answer.status === 404) {
          // The server does not know it any more: it was begun anew, or a day has passed.
          this.end()
          ask(location.href, { push: false })
          return
        }
        if (answer.ok) this.told(await answer.json())
      } catch {
        // No signal: `look` says so when it lasts.
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN))
    }
  }

  /** A save, or a list with those of its entries that changed. */
  told(news) {
    if (this.over) return
    let settled = news.status !== 'fetching'
    for (const { key, status } of news.entries ?? []) {
      if (document.querySelector(`[data-entry="${key}"]`)?.dataset.status !== status) settled = true
    }
    const saves = news.entries ? news.entries.flatMap(({ save }) => save ?? []) : [news]
    for (const { id, files } of saves) {
      for (const file of files) {
        const key = `${id}-${file.n}`
        const row = document.querySelector(`[data-row="${key}"]`)
        if (row?.dataset.status !== file.status) settled = true
        else if (file.status === 'fetching') this.show(row, key, file)
      }
    }
    if (news.status !== 'fetching') this.end()
    if (settled) renew()
  }

  show(row, key, { progress: { bytes, total } }) {
    const now = Date.now()
    const seen = this.seen.get(key) ?? []
    if (bytes !== seen.at(-1)?.bytes) {
      this.moved = now
      this.stalled(false)
      // Five seconds of it: long enough to be steady, short enough to be true.
      this.seen.set(key, [...seen.filter(({ at }) => now - at < 5000), { at: now, bytes }])
    }
    const bar = row.querySelector('progress')
    if (!bar) return
    if (total) {
      bar.max = total
      bar.value = bytes
    }
    const parts = [total ? fill(words.of, { done: size(bytes), total: size(total) }) : fill(words.soFar, { done: size(bytes) })]
    const [first] = seen
    const rate = first && now > first.at + 500 ? ((bytes - first.bytes) * 1000) / (now - first.at) : 0
    if (rate > 0) {
      parts.push(size(rate, '-per-second'))
      if (total) parts.push(fill(words.toGo, { time: span((total - bytes) / rate) }))
    }
    row.querySelector('.moving').textContent = parts.join(' · ')
  }

  look() {
    if (Date.now() - this.moved > STALLED) this.stalled(true)
  }

  stalled(yes) {
    const hint = document.getElementById('stalled')
    if (hint && hint.hidden === yes) {
      hint.hidden = !yes
      if (yes) say(hint.textContent.trim())
    }
  }

  end() {
    this.over = true
    this.polling = false
    this.events?.close()
    clearInterval(this.watch)
    this.stalled(false)
  }
}

// One field, one button, four states. The server's own page is asked for and its answer put in place: there is one
// way in which a result is written, with scripts and without.

const form = document.querySelector('form.ask')
const field = form.elements.link
const button = form.querySelector('button[type=submit]')
const paste = document.getElementById('paste')

let asking = null
// The save whose creator's ring was asked for.
let ringed = ''

function state(name) {
  document.body.dataset.state = name
  button.toggleAttribute('aria-busy', name === 'looking')
  button.textContent = name === 'looking' ? words.busy : words.idle
}

/** The page at `address`, in place of what is shown. */
async function ask(address, { push = true, method = 'GET' } = {}) {
  asking?.cancel.abort()
  const mine = (asking = { address, cancel: new AbortController() })
  state('looking')
  say(words.looking)
  let page
  let reached
  try {
    const answer = await fetch(address, {
      method,
      headers: { accept: 'text/html', prefer: 'wait=0' },
      signal: mine.cancel.signal,
    })
    reached = answer.url
    page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!page.getElementById('answer')) throw new Error(String(answer.status))
  } catch {
    if (asking !== mine) return
    asking = null
    // What was to be done again is done from its page.
    offline(method === 'GET' ? address : location.href)
    return
  }
  if (asking !== mine) return
  asking = null
  const here = page.getElementById('answer').dataset.here || reached
  if (push && here !== location.href) history.pushState({}, '', here)
  else history.replaceState({}, '', here)
  document.title = page.title
  field.value = page.querySelector('form.ask').elements.link.value
  show(page)
}

function show(page) {
  const fresh = page.getElementById('answer')
  // The bytes of what goes; a phone's memory is small.
  for (const { src } of document.querySelectorAll('#answer [src^="blob:"]')) URL.revokeObjectURL(src)
  for (const part of ['lead', 'told', 'answer']) document.getElementById(part).replaceWith(page.getElementById(part))
  ringed = ''
  settled()
  document.getElementById('judged').textContent = ''
  stand()
  say(document.getElementById('failure') ? '' : (fresh.querySelector('h2')?.textContent ?? ''))
}

/** Which of the states this is, by what is shown. A failure speaks for itself: it is an alert. */
function stand() {
  const failed = document.getElementById('failure')
  field.toggleAttribute('aria-invalid', Boolean(failed))
  state(failed ? 'failed' : document.querySelector('#answer :is(article, section:not(.examples))') ? 'ready' : 'idle')
}

/** No answer at all: said next to the field, with the way to go on. */
function offline(address) {
  const told = document.getElementById('offline').content.cloneNode(true)
  told.querySelector('a').href = address
  document.getElementById('told').replaceChildren(told)
  document.getElementById('answer').replaceChildren()
  state('failed')
  say('')
}

let renewing = null

/** What changed, put in place: a preview that plays goes on playing. One at a time; news meanwhile make one more. */
async function renew() {
  if (renewing) {
    renewing.again = true
    return
  }
  const mine = (renewing = { again: false })
  do {
    mine.again = false
    const address = location.href
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html', prefer: 'wait=0' } })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      // Somebody may have gone on meanwhile.
      if (location.href === address && !asking) merge(page)
    } catch {
      // No signal: whoever follows says so when it lasts, and asks again.
    }
  } while (mine.again)
  renewing = null
}

function merge(page) {
  const [old, fresh] = [document, page].map((page) => page.querySelector('[data-save]'))
  if (!old) return
  if (!fresh || old.dataset.save !== fresh.dataset.save) {
    if (page.getElementById('answer')) show(page)
    return
  }
  for (const part of ['.heading', '.rest']) old.querySelector(part).replaceWith(fresh.querySelector(part))
  const entries = old.querySelector('.entries')
  if (entries) mergeEntries(entries, fresh.querySelector('.entries'))
  else mergeRows(old, fresh)
  document.getElementById('told').replaceWith(page.getElementById('told'))
  document.title = page.title
  stand()
  if (old.dataset.status !== fresh.dataset.status) say(old.querySelector('.heading').textContent)
  old.dataset.status = fresh.dataset.status
  settled()
}

function mergeEntries(old, fresh) {
  const here = new Map([...old.children].map((entry) => [entry.dataset.entry, entry]))
  for (const [at, entry] of [...fresh.children].entries()) {
    const was = here.get(entry.dataset.entry)
    here.delete(entry.dataset.entry)
    if (was && was.dataset.status !== entry.dataset.status) {
      was.querySelector('.line-told').replaceWith(entry.querySelector('.line-told').cloneNode(true))
      was.dataset.status = entry.dataset.status
    }
    if (was) mergeRows(was, entry)
    const place = old.children[at]
    const mine = was ?? entry.cloneNode(true)
    if (place !== mine) old.insertBefore(mine, place ?? null)
  }
  for (const gone of here.values()) gone.remove()
}

function mergeRows(old, fresh) {
  const files = old.querySelector('.files')
  for (const row of fresh.querySelectorAll('[data-row]')) {
    const was = files.querySelector(`[data-row="${row.dataset.row}"]`)
    if (!was) files.append(row.cloneNode(true))
    else if (was.dataset.status !== row.dataset.status) was.replaceWith(row.cloneNode(true))
  }
  for (const was of files.querySelectorAll('[data-row]')) {
    if (!fresh.querySelector(`[data-row="${was.dataset.row}"]`)) was.remove()
  }
}

/** The creator's other live Stories, once a file is under way. That they cannot be had is no failure of this save. */
async function askRing() {
  const card = document.querySelector('[data-save]')
  const link = card?.querySelector('a[data-ring]')
  if (!link || ringed === card.dataset.save) return
  const save = (ringed = card.dataset.save)
  let page
  try {
    const answer = await fetch(link.href, { headers: { accept: 'text/html' } })
    page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return
  }
  const ring = page.querySelector('section.ring')
  // Somebody may have gone on meanwhile.
  if (!ring || ringed !== save) return
  for (const button of ring.querySelectorAll('li a.button')) {
    if (new URL(button.href).searchParams.get('link') === field.value) button.closest('li').remove()
  }
  if (ring.querySelector('li')) document.getElementById('answer').append(ring)
  tick()
  localTimes()
}

/** After each change of what is shown. */
function settled() {
  tick()
  localTimes()
  offerShares()
  askRing()
  if (!following || following.over) follow()
}

form.addEventListener('submit', (event) => {
  // The owner's pages are left for the result.
  if ('plain' in form.dataset) return
  event.preventDefault()
  const address = new URL(`${root}/save?${new URLSearchParams({ link: field.value })}`, location.href).href
  // A second tap while the first is under way is the same wish.
  if (asking?.address === address) return
  following?.end()
  ask(address)
})

// The forms of a result: choosing from a ring, and trying again.
document.addEventListener('submit', (event) => {
  const { action, method } = event.target
  // The owner's forms lead to pages of their own, and to downloads.
  if (event.defaultPrevented || event.target === form || 'plain' in event.target.dataset) return
  event.preventDefault()
  const query = method === 'get' ? `?${new URLSearchParams(new FormData(event.target))}` : ''
  // Nothing was chosen.
  if (query === '?') return
  following?.end()
  ask(action + query, { method: method.toUpperCase() })
})

document.addEventListener('click', (event) => {
  const link = event.target.closest(`a[href^="${root}/save?"]`)
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  following?.end()
  ask(link.href)
})

addEventListener('popstate', () => {
  following?.end()
  ask(location.href, { push: false })
})

field.addEventListener('input', judge)

addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.target.closest('input, textarea, select')) {
    event.preventDefault()
    field.select()
  }
})

if (navigator.clipboard?.readText) {
  paste.hidden = false
  paste.addEventListener('click', async () => {
    try {
      field.value = await navigator.clipboard.readText()
    } catch {
      // Refused, or nothing in it: the field waits for the hand.
      field.focus()
      return
    }
    judge()
    form.requestSubmit()
  })
}

around()
settled()
goOn()
keepForLater().catch(() => {})

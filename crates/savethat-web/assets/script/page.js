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
async function ask(address, { push = true } = {}) {
  asking?.cancel.abort()
  const mine = (asking = { address, cancel: new AbortController() })
  state('looking')
  say(words.looking)
  let page
  let reached
  try {
    const answer = await fetch(address, {
      headers: { accept: 'text/html', prefer: 'wait=0' },
      signal: mine.cancel.signal,
    })
    reached = answer.url
    page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!page.getElementById('answer')) throw new Error(String(answer.status))
  } catch {
    if (asking !== mine) return
    asking = null
    offline(address)
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
  for (const part of ['told', 'answer']) document.getElementById(part).replaceWith(page.getElementById(part))
  ringed = ''
  settled()
  document.getElementById('judged').textContent = ''
  const failed = document.getElementById('failure')
  field.toggleAttribute('aria-invalid', Boolean(failed))
  state(failed ? 'failed' : fresh.querySelector('article, section.ring') ? 'ready' : 'idle')
  // A failure speaks for itself: it is an alert.
  say(failed ? '' : (fresh.querySelector('h2')?.textContent ?? ''))
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

/** The rows that changed, and what is around them: a preview that plays goes on playing. */
async function renew() {
  let page
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html', prefer: 'wait=0' } })
    page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return
  }
  const [old, fresh] = [document, page].map((page) => page.querySelector('[data-save]'))
  if (!old || !fresh || old.dataset.save !== fresh.dataset.save) {
    if (page.getElementById('answer')) show(page)
    return
  }
  for (const row of fresh.querySelectorAll('[data-file]')) {
    const was = old.querySelector(`[data-file="${row.dataset.file}"]`)
    if (was && was.dataset.status !== row.dataset.status) was.replaceWith(row.cloneNode(true))
  }
  for (const part of ['.heading', '.rest']) old.querySelector(part).replaceWith(fresh.querySelector(part))
  document.getElementById('told').replaceWith(page.getElementById('told'))
  if (old.dataset.status !== fresh.dataset.status) say(old.querySelector('.heading').textContent)
  old.dataset.status = fresh.dataset.status
  settled()
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
}

/** After each change of what is shown. */
function settled() {
  tick()
  offerShares()
  askRing()
  if (!following || following.over) follow()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const address = new URL(`/save?${new URLSearchParams({ link: field.value })}`, location.href).href
  // A second tap while the first is under way is the same wish.
  if (asking?.address === address) return
  following?.end()
  ask(address)
})

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/save?"]')
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

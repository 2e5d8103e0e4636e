// Looks through what is here, file by file, newest first. Each file of data is a script that calls savethat.take: from a disk
// nothing else may be loaded.
'use strict'

const savethat = (() => {
  const root = document.documentElement.dataset.root
  const form = document.getElementById('search')
  const words = form.dataset
  const found = document.getElementById('found')
  const list = document.getElementById('posts')
  const more = document.getElementById('more')
  const nav = document.getElementById('nav')
  const plain = [...list.children]
  const PAGE = 60
  const shards = []
  let turn = 0

  const self = { many: 0, take: (posts) => shards.push(posts) }

  const shard = (at) => new Promise((resolve, reject) => {
    if (shards[at]) {
      resolve(shards[at])
      return
    }
    const script = document.createElement('script')
    script.src = `${root}data/${at + 1}.js`
    script.onload = () => resolve(shards[at])
    script.onerror = () => reject(new Error(script.src))
    document.head.append(script)
  })

  const fold = (text) => text.toLowerCase()

  const wanted = () => {
    const fields = new FormData(form)
    const text = (name) => String(fields.get(name)).trim()
    return {
      words: fold(text('words')).split(/\s+/).filter(Boolean),
      creator: fold(text('creator').replace(/^@/, '')),
      kind: text('kind'),
      since: text('since'),
      until: text('until'),
    }
  }

  const asksForNothing = (want) => !want.words.length && !want.creator && !want.kind && !want.since && !want.until

  const fits = (post, want) => {
    if (want.creator && fold(post.handle) !== want.creator) return false
    if (want.kind && post.kind !== want.kind) return false
    if (want.since && post.day < want.since) return false
    if (want.until && post.day > want.until) return false
    const text = fold(`${post.handle}\n${post.name}\n${post.caption}`)
    return want.words.every((word) => text.includes(word))
  }

  const element = (name, className, text) => {
    const made = document.createElement(name)
    if (className) made.className = className
    if (text) made.textContent = text
    return made
  }

  const link = (href, text) => {
    const made = element('a', '', text)
    made.href = href
    return made
  }

  // As the pages have it.
  const item = (post) => {
    const made = element('li')
    const shown = link(root + post.files[0])
    shown.className = 'shown'
    if (post.small) {
      const picture = element('img')
      picture.src = root + post.small
      picture.alt = ''
      picture.loading = 'lazy'
      shown.append(picture)
    } else {
      shown.append(element('span', 'none', words[post.kind]))
    }
    const by = element('p', 'by')
    by.append(element('bdi', '', `@${post.handle}`), ' ', element('time', '', post.day), ' ', element('span', 'kind', words[post.kind]))
    made.append(shown, by)
    if (post.caption) {
      const caption = element('p', 'caption')
      caption.append(element('bdi', '', post.caption))
      made.append(caption)
    }
    const files = element('p', 'files')
    post.files.forEach((file, at) => {
      files.append(link(root + file, post.files.length === 1 ? words.open : String(at + 1)), ' ')
    })
    if (post.link) {
      const away = link(post.link, words.away)
      away.rel = 'noreferrer noopener'
      files.append(away)
    }
    made.append(files)
    return made
  }

  // One after the other those that fit.
  async function* matches(want) {
    for (let at = 0; at < self.many; at += 1) {
      for (const post of await shard(at)) {
        if (fits(post, want)) yield post
      }
    }
  }

  const search = async () => {
    turn += 1
    const mine = turn
    const want = wanted()
    const searches = !asksForNothing(want)
    nav.hidden = searches
    found.hidden = !searches
    more.hidden = true
    if (!searches) {
      list.replaceChildren(...plain)
      return
    }
    found.textContent = words.looking
    const each = matches(want)
    let shown = 0
    const next = async () => {
      more.hidden = true
      const items = []
      let end = false
      try {
        while (items.length < PAGE && !end) {
          const step = await each.next()
          if (mine !== turn) return
          end = Boolean(step.done)
          if (!end) items.push(item(step.value))
        }
      } catch {
        found.textContent = words.unreadable
        return
      }
      if (shown === 0) list.replaceChildren(...items)
      else list.append(...items)
      shown += items.length
      more.hidden = end
      found.textContent = (end ? words.found : words.shown).replace('#', String(shown))
    }
    more.onclick = next
    await next()
  }

  form.hidden = false
  form.addEventListener('input', search)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    search()
  })
  return self
})()

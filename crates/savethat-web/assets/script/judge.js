// What was pasted, before anything is sent. The server decides; this only says what will happen.

const OURS = /(?:https?:\/\/)?(?:[a-z]+\.)?tiktok\.com\/[^\s<>"']+/gi

/** The name of the words for it, or nothing; and how many links there are. */
function judged(text) {
  // Links that were copied one after the other may touch.
  const links = [...new Set(text.replace(/https?:\/\//gi, ' $&').match(OURS) ?? [])]
  if (links.length > 1) return ['Several', links.length]
  if (links.length === 1) {
    if (/\/@[\w.]+\/?(?:\?.*)?$/.test(links[0])) return ['Profile']
    return [/^(?:https?:\/\/)?(?:vm|vt)\.|\/t\//i.test(links[0]) ? 'Short' : 'Post']
  }
  if (/https?:\/\/|\w\.\w+\//.test(text)) return ['Elsewhere']
  const names = [...new Set(text.match(/(?<=^|[\s,])@[\w.]{2,24}(?=$|[\s,])/g) ?? [])]
  if (names.length > 1) return ['Several', names.length]
  if (names.length === 1) return ['Profile']
  return [text.trim() ? 'Nothing' : '']
}

function judge() {
  const [kind, count] = judged(field.value)
  document.getElementById('judged').textContent = kind ? fill(words[`judged${kind}`], { count }) : ''
}

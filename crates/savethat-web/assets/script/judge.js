// What was pasted, before anything is sent. The server decides; this only says what will happen.

const OURS = /(?:https?:\/\/)?(?:[a-z]+\.)?tiktok\.com\/[^\s<>"']+/gi

/** The name of the words for it, or nothing. */
function judged(text) {
  const links = [...new Set(text.match(OURS) ?? [])]
  if (links.length > 1) return 'several'
  if (links.length === 1) {
    if (/\/@[\w.]+\/?(?:\?.*)?$/.test(links[0])) return 'profile'
    return /^(?:https?:\/\/)?(?:vm|vt)\.|\/t\//i.test(links[0]) ? 'short' : 'post'
  }
  if (/^\s*@[\w.]{2,24}\s*$/.test(text)) return 'profile'
  if (/https?:\/\/|\w\.\w+\//.test(text)) return 'elsewhere'
  return text.trim() ? 'nothing' : ''
}

function judge() {
  const kind = judged(field.value)
  document.getElementById('judged').textContent = kind ? (words[`judged${kind[0].toUpperCase()}${kind.slice(1)}`] ?? '') : ''
}

// Where the page is opened, and what that place forbids.

function around() {
  const show = (id) => document.getElementById(id)?.removeAttribute('hidden')
  if (!globalThis.isSecureContext) show('insecure')
  const copy = document.getElementById('copy')
  if (copy && navigator.clipboard) {
    copy.hidden = false
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(location.href)
      say(words.copied)
      copy.textContent = words.copied
    })
  }
}

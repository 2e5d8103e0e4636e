// Words come from the page, so that they are in its language; numbers from the browser, in the same one. `root` stands before the
// addresses of pages, where theirs say the language: `/es`.

const words = document.getElementById('words').dataset
const { lang: language, dataset: { root } } = document.documentElement
const digits = new Intl.NumberFormat(language)

/** `text` with each `{name}` replaced: words as they are, numbers as the language writes them. */
const fill = (text, values) =>
  text.replace(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? digits.format(values[name]) : values[name]))

const measure = (count, unit, tenths) =>
  new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: tenths }).format(count)

/** Decimal, as phones and shops count. */
function size(bytes, each = '') {
  const units = ['kilobyte', 'megabyte', 'gigabyte']
  let step = 0
  let count = bytes / 1e3
  while (step < 2 && count >= 999.5) {
    count /= 1e3
    step += 1
  }
  return measure(count, units[step] + each, count < 99.95 && step > 0 ? 1 : 0)
}

function span(seconds) {
  return seconds < 90 ? measure(Math.max(1, Math.round(seconds)), 'second', 0) : measure(Math.round(seconds / 60), 'minute', 0)
}

/** For those who hear the page. */
function say(text) {
  document.getElementById('state').textContent = text
}

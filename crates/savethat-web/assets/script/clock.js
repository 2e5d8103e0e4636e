// How long each Story still lives. By the server's clock: a phone's own may be wrong by hours.

// Milliseconds to add to this device's time.
const ahead = Date.parse(words.now) - Date.now()

/** Whole minutes, never more than is left; the same words as the page had when it came. */
function left(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000)
  if (seconds <= -60) return fill(words.overSince, { time: hours(Math.floor(-seconds / 60)) })
  if (seconds <= 0) return words.justOver
  if (seconds < 60) return words.lastMinute
  return fill(words.goneIn, { time: hours(Math.floor(seconds / 60)) })
}

function hours(minutes) {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60]
  return fill(h === 0 ? words.minutes : m === 0 ? words.hours : words.hoursMinutes, { h, m })
}

function tick() {
  for (const clock of document.querySelectorAll('time.left')) {
    const milliseconds = Date.parse(clock.dateTime) - Date.now() - ahead
    const text = left(milliseconds)
    if (clock.textContent !== text) clock.textContent = text
    clock.classList.toggle('soon', milliseconds < 3_600_000)
  }
}

/** Times of posting, as this device writes them. */
function localTimes() {
  const write = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  for (const time of document.querySelectorAll('time.day')) {
    time.textContent = write.format(new Date(time.dateTime))
    time.classList.remove('day')
  }
}

setInterval(tick, 1000)

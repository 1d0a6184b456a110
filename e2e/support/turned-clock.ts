// Loaded before the server (`--import`), so that a story can have it run on another day: the day of the café, and the
// one on which names are deleted. Timers go as they always do.
import process from 'node:process'

const real = Date.now
const ahead = Number(process.env['CLOCK_AHEAD'] ?? 0)

Date.now = () => real() + ahead

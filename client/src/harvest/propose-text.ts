import type { GatheredNote } from '@tafelronde/shared/harvest/gather.ts'
import { cleanLine } from '@tafelronde/shared/notes/clean-text.ts'
import { CONCLUSION_LENGTH } from '@tafelronde/shared/notes/note.ts'

/** A line of a report is read in one breath up to about here. */
const MOST_WORDS = 22

/**
 * The first words of a conclusion: the briefje that says most within one breath, or else the first one, written as a
 * sentence. Whoever made it goes on from there.
 */
export function proposeText(notes: readonly Pick<GatheredNote, 'text'>[]): string {
  const lines = notes.map(({ text }) => cleanLine(text))
  const short = lines.filter((line) => countWords(line) <= MOST_WORDS)
  const apt = short.toSorted((a, b) => countWords(b) - countWords(a))[0] ?? lines[0] ?? ''
  return asSentence(shorten(apt))
}

function countWords(line: string): number {
  return line.split(' ').length
}

function shorten(line: string): string {
  const most = CONCLUSION_LENGTH - 1
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`
}

function asSentence(line: string): string {
  const [first = '', ...rest] = line
  const sentence = first.toLocaleUpperCase('nl') + rest.join('')
  return sentence === '' || /[.?!…:;)”"’']$/.test(sentence) ? sentence : `${sentence}.`
}

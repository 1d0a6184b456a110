import { splitWords } from './split-words.ts'

const spelled: Readonly<Record<string, string>> = {
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  twintig: '20',
  dertig: '30',
  veertig: '40',
  vijftig: '50',
  zestig: '60',
  zeventig: '70',
  tachtig: '80',
  negentig: '90',
  honderd: '100',
  duizend: '1000',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  hundred: '100',
  thousand: '1000',
}
/** Words that count without being a number. */
const shares = new Set(
  'helft kwart driekwart dubbele dubbel miljoen miljard half quarter double million billion'.split(' '),
)

/** The numbers that a text says, in digits or spelled out, and shares such as "helft": each as one word. "Een" is none. */
export function numbersIn(text: string): readonly string[] {
  const digits = text.match(/\d+(?:[.,:]\d+)*/g) ?? []
  const words = splitWords(text).flatMap((word) => {
    if (shares.has(word)) return [word]
    return Object.hasOwn(spelled, word) ? [spelled[word]!] : []
  })
  return [...digits.map((number) => number.replaceAll(/[.,](?=\d{3}(?!\d))/g, '')), ...words]
}

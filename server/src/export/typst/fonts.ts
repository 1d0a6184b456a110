import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './unpack-woff.ts'

const require = createRequire(import.meta.url)

/**
 * The families to set text in, as a template names them: each sign is set in the first that has it. The last has all of the
 * basic plane, in dots, so that every language can be read.
 */
export const families: readonly string[] = [
  'Atkinson Hyperlegible Next',
  'Noto Sans',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Emoji',
  'Unifont',
]

/**
 * Every font file that text is set in, as TrueType. They come with the product and go before fonts of the machine, so that a
 * template that names only `families`, and has `fallback: false`, sets the same everywhere.
 */
export function readFonts(): readonly Buffer[] {
  return [...files.map((file) => readFileSync(file)), unpackWoff(readFileSync(unifont))]
}

// Written out, so that whoever looks for what uses a package finds it.
const files = [
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
  require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
]
const unifont = require.resolve('@fontsource/unifont/files/unifont-latin-400-normal.woff')

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './unpack-woff.ts'

const require = createRequire(import.meta.url)

/*
 * The fonts that come with the product: the reading type of its pages, then what has the languages it lacks, and last the
 * dots of GNU Unifont, which has all of the basic plane.
 */
const faces: Readonly<Record<string, readonly string[]>> = {
  'Atkinson Hyperlegible Next': [
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  ],
  'Noto Sans': [
    require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  ],
  'Noto Sans Arabic': [require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf')],
  'Noto Sans Hebrew': [require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf')],
  'Noto Emoji': [require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')],
  Unifont: [require.resolve('@fontsource/unifont/files/unifont-latin-400-normal.woff')],
}

/** The families to set text in, as a template names them: each sign is set in the first that has it. */
export const families: readonly string[] = Object.keys(faces)

/**
 * The fonts of a family, as TrueType. They all have the same signs. They go before fonts of the machine, so that a template
 * that names only `families`, with `fallback: false`, sets the same everywhere.
 */
export function readFamily(family: string): readonly Buffer[] {
  return (faces[family] ?? []).map((file) => {
    const font = readFileSync(file)
    return file.endsWith('.woff') ? unpackWoff(font) : font
  })
}

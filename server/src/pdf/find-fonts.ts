import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where the fonts lie: folders for the compiler, and one regular file each to learn which characters they cover. */
export interface FoundFonts { folders: string[]; files: string[] }

const systemFolders = [
  '/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts'), join(homedir(), '.local/share/fonts'),
  '/Library/Fonts', join(homedir(), 'Library/Fonts'), 'C:\\Windows\\Fonts',
]
// The family is named "Noto Sans CJK SC" in both forms; templates name exactly that one as the second font.
const fallbackFile = /^NotoSansCJK(sc)?-Regular\.(ttc|otf)$/

function findFile(folder: string, depth: number): string | undefined {
  if (!existsSync(folder)) return undefined
  const entries = readdirSync(folder, { withFileTypes: true })
  const hit = entries.find((entry) => !entry.isDirectory() && fallbackFile.test(entry.name))
  if (hit) return join(folder, hit.name)
  if (depth === 0) return undefined
  for (const entry of entries) {
    const found = entry.isDirectory() ? findFile(join(folder, entry.name), depth - 1) : undefined
    if (found) return found
  }
  return undefined
}

/** The packaged Noto Sans SC (always there), then a system Noto Sans CJK for the rarer characters of Extension B and later. */
export function findFonts(): FoundFonts {
  const base = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const regular = join(base, '400Regular')
  const found: FoundFonts = {
    folders: [regular, join(base, '600SemiBold')],
    files: [join(regular, 'NotoSansSC_400Regular.ttf')],
  }
  for (const folder of systemFolders) {
    const file = findFile(folder, 3)
    if (!file) continue
    found.folders.push(dirname(file))
    found.files.push(file)
    break
  }
  return found
}

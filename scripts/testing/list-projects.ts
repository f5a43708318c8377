import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { z } from 'zod'
import { root } from '../root'

const configSchema = z.object({
  projects: z.array(z.object({ displayName: z.string(), testMatch: z.array(z.string()), testPathIgnorePatterns: z.array(z.string()).optional() })),
})

export interface TestProject { readonly name: string; readonly files: readonly string[] }

function filesUnder(folder: string, suffix: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesUnder(join(folder, entry.name), suffix)
    return entry.name.endsWith(suffix) ? [join(folder, entry.name)] : []
  })
}

/** The projects of jest.config.cjs with the test files on disk, found without Jest so that its own omissions show. */
export function listProjects(): TestProject[] {
  const config = configSchema.parse(createRequire(join(root, 'package.json'))('./jest.config.cjs'))
  return config.projects.map(({ displayName, testMatch, testPathIgnorePatterns = [] }) => {
    const ignored = testPathIgnorePatterns.filter((pattern) => pattern.startsWith('<rootDir>/')).map((pattern) => join(root, pattern.slice('<rootDir>/'.length)) + sep)
    const files = testMatch.flatMap((pattern) => {
      const [, folder, suffix] = /^<rootDir>\/(.+)\/\*\*\/\*(\.test\.tsx?)$/.exec(pattern) ?? []
      if (!folder || !suffix) throw new Error(`jest.config.cjs: testMatch ${pattern} is not <rootDir>/FOLDER/**/*.test.ts(x)`)
      return filesUnder(join(root, folder), suffix)
    })
    return { name: displayName, files: files.filter((file) => !ignored.some((folder) => file.startsWith(join(folder, sep)))) }
  })
}

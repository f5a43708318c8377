/** `npm run weapp:size`: P8, the built mini-program against its limits. Run `npm run build:weapp` first. Exit 1 when over. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const dist = path.resolve(__dirname, '../miniprogram/dist/weapp')
const KB = 1024
/** A Taro 4.2.1 React hello world (one page, production, webpack5) built with the same tool chain: its main package. */
const helloWorldKB = 297
const limits = { mainKB: 740, mainRatio: 2.5, totalKB: 1.5 * 1024, packageKB: 2 * 1024 }

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(full) : [full]
  })
}

function main(): number {
  if (!existsSync(path.join(dist, 'app.json'))) {
    console.error('No weapp build found. Run: npm run build:weapp')
    return 1
  }
  const app: { subPackages?: { root: string }[] } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? []).map((pack) => pack.root)
  const sizes = new Map<string, number>([['main', 0], ...roots.map((root): [string, number] => [root, 0])])
  // Licence texts and source maps are not uploaded.
  for (const file of filesUnder(dist).filter((one) => !/\.(txt|map)$/.test(one))) {
    const name = path.relative(dist, file).split(path.sep).join('/')
    const pack = roots.find((root) => name.startsWith(`${root}/`)) ?? 'main'
    sizes.set(pack, (sizes.get(pack) ?? 0) + statSync(file).size)
  }
  const mainKB = (sizes.get('main') ?? 0) / KB
  const totalKB = [...sizes.values()].reduce((sum, size) => sum + size, 0) / KB
  const rows: [string, number, number][] = [
    ['main package KB', mainKB, limits.mainKB], [`main ÷ hello world (${helloWorldKB} KB)`, mainKB / helloWorldKB, limits.mainRatio], ['total KB', totalKB, limits.totalKB],
    ...roots.map((root): [string, number, number] => [`${root} KB`, (sizes.get(root) ?? 0) / KB, limits.packageKB]),
  ]
  const over = rows.filter(([, value, limit]) => value > limit)
  for (const [name, value, limit] of rows) console.log(`${value > limit ? 'OVER' : 'ok  '}  ${name.padEnd(32)} ${value.toFixed(2).padStart(9)}   limit ${limit}`)
  return over.length > 0 ? 1 : 0
}

process.exitCode = main()

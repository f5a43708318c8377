import { writeFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { type BenchRow } from './bench-row'
import { benchDigest } from './digest'
import { benchExport } from './export'
import { benchCheckin } from './fair/checkin'
import { benchRegister } from './fair/register'
import { benchSockets } from './fair/sockets'
import { benchHttp } from './http'
import { benchMatch } from './match'
import { benchOutbox } from './outbox'
import { benchPdf } from './pdf'
import { benchSearch } from './search'

const benches: Record<string, () => Promise<BenchRow[]>> = { http: benchHttp, outbox: () => benchOutbox(), pdf: benchPdf, export: benchExport, match: benchMatch, digest: benchDigest, search: benchSearch, checkin: benchCheckin, register: benchRegister, sockets: benchSockets }

// `npm run bench` runs all, `npm run bench -- NAME` one; prints a table and one JSON line each, and renews docs/benchmarks.md.
async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const names = wanted.length > 0 ? wanted : Object.keys(benches)
  const kept = readKept()
  for (const name of names) {
    const bench = benches[name]
    if (!bench) throw new Error(`No bench ${name}. There are: ${Object.keys(benches).join(', ')}`)
    kept[name] = await bench()
    console.table(kept[name].map(({ id, figure, goal, value, unit }) => ({ id, figure, goal, value: `${round(value)} ${unit}` })))
    for (const row of kept[name]) console.log(JSON.stringify(row))
  }
  writeFileSync(keptFile, JSON.stringify(kept, null, 1))
  writeFileSync(join(root, 'docs/benchmarks.md'), page(kept))
}

const keptFile = join(root, 'docs/benchmarks.json')
const readKept = (): Record<string, BenchRow[]> => (existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : {})
const round = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

function page(rows: Record<string, BenchRow[]>): string {
  const lines = Object.values(rows).flat().map(({ id, figure, goal, value, unit, details }) =>
    `| ${id} | ${figure} | ${goal} | ${round(value)} ${unit} | ${Object.entries(details ?? {}).map(([name, number]) => `${name} ${round(number)}`).join(', ')} |`)
  return ['# Benchmarks', '', 'Written by `npm run bench`. Each figure with × is a ratio of two things run in turn in one run (A B A B …, at least 5 rounds, median) on two cores.', '',
    '| # | figure | goal | measured | beside it |', '|---|---|---|---|---|', ...lines, ''].join('\n')
}

main().then(() => process.exit(0), (error: unknown) => { console.error(error); process.exit(1) })

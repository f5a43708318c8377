/** Draws the tab bar's PNG icons (81×81, WeChat takes no SVG there) from miniprogram/src/assets/icons/*.svg: `tsx scripts/draw-tab-icons.ts`. */
import { readFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'

const assets = path.resolve(__dirname, '../miniprogram/src/assets')
const colours = { '': '#6f7988', '-on': '#1d5fe0' }

async function draw(): Promise<void> {
  mkdirSync(path.join(assets, 'tabs'), { recursive: true })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
  for (const name of ['home', 'jobs', 'sign', 'messages', 'me']) {
    const svg = readFileSync(path.join(assets, 'icons', `${name}.svg`), 'utf8')
    for (const [suffix, colour] of Object.entries(colours)) {
      const drawn = svg.replaceAll('currentColor', colour)
      await page.setContent(`<style>*{margin:0}svg{display:block;width:81px;height:81px}</style>${drawn}`)
      await page.screenshot({ path: path.join(assets, 'tabs', `${name}${suffix}.png`), omitBackground: true })
    }
  }
  await browser.close()
}

void draw()

import { areaList } from '@vant/area-data'

export interface Division { code: string; name: string; leaf: boolean }

// Middle names that are groupings on paper, not part of an address.
const groupings = /^(县|省直辖县|自治区直辖县级行政区划)$/
// Cities without counties: the published list fills in towns, whose codes are not in the national standard.
const undivided = new Set(['441900', '442000', '460400', '620200'])
const children = new Map<string, Division[]>()
const paths = new Map<string, string>()
const codes = new Map<string, string>()

function add(parent: string, code: string, name: string, leaf: boolean): void {
  const siblings = children.get(parent) ?? []
  siblings.push({ code, name, leaf })
  children.set(parent, siblings)
}

function addCounty(code: string, path: string): void {
  paths.set(code, path)
  codes.set(path, code)
}

const { province_list: provinces, city_list: cities, county_list: counties } = areaList
for (const [code, name] of Object.entries(provinces)) add('', code, name, false)
for (const [code, name] of Object.entries(cities)) {
  add(`${code.slice(0, 2)}0000`, code, name, undivided.has(code))
  if (undivided.has(code)) addCounty(code, `${provinces[`${code.slice(0, 2)}0000`] ?? ''}${name}`)
}
for (const [code, name] of Object.entries(counties)) {
  const city = `${code.slice(0, 4)}00`
  if (undivided.has(city)) continue
  const province = provinces[`${code.slice(0, 2)}0000`] ?? ''
  const middle = cities[city] ?? ''
  add(city, code, name, true)
  addCounty(code, province + (middle === province || groupings.test(middle) ? '' : middle) + name)
}

export const divisions = {
  /** What lies directly below `parent` (absent: the provinces); empty when there is no such division. */
  below: (parent?: string): Division[] => children.get(parent ?? '') ?? [],
  /** The whole name of a county-level division such as 黑龙江省绥化市北林区; undefined when the code is not one. */
  path: (code: string): string | undefined => paths.get(code),
  /** The code of a county-level division by its code or its whole name, spaces and slashes ignored. */
  find: (text: string): string | undefined => {
    const plain = text.normalize('NFKC').replace(/[\s/\\,，、>-]/g, '')
    return paths.has(plain) ? plain : codes.get(plain)
  },
}

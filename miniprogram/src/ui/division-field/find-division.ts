interface Division { code: string; name: string; leaf: boolean }

const stem = (code: string): string => code.replace(/(00)+$/, '')

/**
 * The way from the province down to `code`, e.g. 黑龙江省, 绥化市, 北林区; as far as it is known.
 * `below` answers the divisions under a code, '' for the provinces.
 */
export async function findDivision(code: string, below: (parent: string) => Promise<readonly Division[]>): Promise<Division[]> {
  const way: Division[] = []
  for (let parent = ''; way.length < 4;) {
    const items = await below(parent)
    const next = items.find((item) => item.code === code) ?? items.find((item) => !item.leaf && code.startsWith(stem(item.code)))
    if (!next) return way
    way.push(next)
    if (next.leaf || next.code === code) return way
    parent = next.code
  }
  return way
}

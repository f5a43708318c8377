type Branch = Record<string, unknown>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** WeChat's setData: 'root.cn.[0].cn.[2].v' reaches into the data, making what is missing on the way. */
export function applyData(data: Branch, changes: Branch): void {
  for (const [key, value] of Object.entries(changes)) {
    const steps = key.replace(/\[(\d+)\]/g, '.$1').split('.').filter((step) => step !== '')
    let at = data
    for (const [index, step] of steps.slice(0, -1).entries()) {
      const held = at[step]
      if (isBranch(held)) { at = held; continue }
      const made: unknown = /^\d+$/.test(steps[index + 1] ?? '') ? [] : {}
      at[step] = made
      if (isBranch(made)) at = made
    }
    const last = steps[steps.length - 1]
    if (last !== undefined) at[last] = value === undefined ? undefined : structuredClone(value)
  }
}

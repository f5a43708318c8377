import type { Template } from './read-templates'
import { childrenOf, textOf, walk, type TreeNode } from './tree'

const listens = (path: TreeNode[], event: string, templates: Map<string, Template>): boolean =>
  path.some((node) => templates.get(node.nn ?? '')?.events.has(event) === true)
/** While a sheet is open it is all a finger reaches. */
const reachable = (paths: TreeNode[][]): TreeNode[][] => {
  const inSheet = paths.filter((path) => path.some((node) => (node.cl ?? '').split(' ').includes('ui-sheet')))
  return inSheet.length > 0 ? inSheet : paths
}

/** The way to what a finger would hit: an id, else the deepest node with exactly this text, else with this text in it. */
export function findTap(root: TreeNode, what: string, nth: number, templates: Map<string, Template>): TreeNode[] | undefined {
  const paths = reachable(walk(root)).filter((path) => listens(path, 'tap', templates))
  const byId = paths.filter((path) => path[path.length - 1]?.uid === what)
  if (byId.length > 0) return byId[nth]
  const deepest = (match: (text: string) => boolean) => paths.filter((path) => {
    const node = path[path.length - 1]
    return node !== undefined && node.sid !== undefined && match(textOf(node)) && !childrenOf(node).some((child) => child.sid !== undefined && match(textOf(child)))
  })
  const exact = deepest((text) => text.trim() === what)
  return (exact.length > 0 ? exact : deepest((text) => text.includes(what)))[nth]
}

const inputs = ['input', 'textarea', 'picker', 'switch', 'slider']

/** The way to the control with this id or placeholder, or the first one after this label. */
export function findInput(root: TreeNode, what: string, templates: Map<string, Template>): TreeNode[] | undefined {
  const paths = reachable(walk(root))
  const isInput = (node: TreeNode | undefined) => inputs.includes(templates.get(node?.nn ?? '')?.tag ?? '')
  const direct = paths.find((path) => {
    const node = path[path.length - 1]
    const placeholder = templates.get(node?.nn ?? '')?.attributes.placeholder
    return node !== undefined && isInput(node) && (node.uid === what || (placeholder !== undefined && node[placeholder] === what))
  })
  if (direct) return direct
  const label = paths.findIndex((path) => {
    const node = path[path.length - 1]
    return node !== undefined && textOf(node).replace(/[*\s]/g, '') === what.replace(/\s/g, '')
  })
  return label < 0 ? undefined : paths.slice(label).find((path) => isInput(path[path.length - 1]))
}

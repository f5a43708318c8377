/** A node as Taro puts it into a page's data: nn = component number, cn = children, v = text, uid = id given by the page. */
export interface TreeNode { sid?: string; uid?: string; nn?: string; cl?: string; v?: string; cn?: TreeNode[]; [short: string]: unknown }

const isNode = (value: unknown): value is TreeNode => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Children of a node; setData may leave holes while it is being applied. */
export const childrenOf = (node: TreeNode): TreeNode[] => (node.cn ?? []).filter(isNode)

/** What a person reads in this node: texts in order, one space between blocks. */
export function textOf(node: TreeNode): string {
  if (typeof node.v === 'string' && childrenOf(node).length === 0 && node.sid === undefined) return node.v
  const own = typeof node.v === 'string' ? node.v : ''
  return [own, ...childrenOf(node).map(textOf)].map((part) => part.trim()).filter((part) => part !== '').join(' ')
}

/** Every node below `root` with the way to it, outermost first, in document order. */
export function walk(root: TreeNode, path: TreeNode[] = []): TreeNode[][] {
  const here = [...path, root]
  return [here, ...childrenOf(root).flatMap((child) => walk(child, here))]
}

import { type ChainHead, findChainFault } from './find-chain-fault'
import { readHistory } from './read-history'

/**
 * Recomputes the chain of one stored record (R-DST-3). Returns the number of the first row that does not hold; undefined when the whole
 * chain does.
 */
export async function verifyChain(subjectKind: string, head: ChainHead): Promise<number | undefined> {
  return findChainFault(await readHistory(subjectKind, head._id), head)?.seq
}

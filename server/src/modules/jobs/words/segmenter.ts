import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict'

let loaded: Jieba | undefined

/** jieba with its own dictionary; read on first use, as it takes half a second that a start need not wait for. */
export const segmenter = (): Jieba => (loaded ??= Jieba.withDict(dict))

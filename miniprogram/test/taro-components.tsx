import { createElement, type PropsWithChildren, type ReactElement } from 'react'

type Props = PropsWithChildren<Record<string, unknown>>
const known = /^(className|style|id|role|onClick|src|alt|aria-|data-)/

/** Taro's components as plain HTML: what a component says and does matters here, not how Taro draws it. */
const plain = (tag: string) => function Plain({ children, ...props }: Props): ReactElement {
  return createElement(tag, Object.fromEntries(Object.entries(props).filter(([name]) => known.test(name))), children)
}

export const View = plain('div')
export const Text = plain('span')
export const Image = (props: Props): ReactElement => createElement('img', { src: String(props.src), alt: '' })
export const ScrollView = plain('div')

import type { PropsWithChildren } from 'react'
import { tellLostPages } from '@/platform/tell-lost-pages'
import './app.scss'

tellLostPages()

export default function App({ children }: PropsWithChildren) {
  return children
}

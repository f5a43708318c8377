import type { PropsWithChildren } from 'react'
import './app.scss'
import './platform/start'

export default function App({ children }: PropsWithChildren) {
  return children
}

import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Runs `act` when the network is back. */
export function useOnline(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const changed = ({ isConnected }: { isConnected: boolean }) => { if (isConnected) latest.current() }
    Taro.onNetworkStatusChange?.(changed)
    return () => Taro.offNetworkStatusChange?.(changed)
  }, [])
}

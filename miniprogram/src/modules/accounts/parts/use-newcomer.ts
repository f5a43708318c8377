import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { loadGuest } from '@/hooks/load-guest'
import { useLoad } from '@/hooks/use-load'
import type { Me } from '@/hooks/use-me'
import { landing } from './landing'

interface Newcomer { /** Not known yet, or about to be led on. */ waiting: boolean; /** Signed in and still welcome here. */ me: Me | undefined }

/** For the entrances: whoever is signed in already is led to where they belong, unless `stays`. Asked once: signing in here leads on by itself. */
export function useNewcomer(next: string | undefined, stays: (me: Me) => boolean = () => false): Newcomer {
  const { data, loading } = useLoad(loadGuest, [])
  const me = data?.me
  const leaves = me !== undefined && !stays(me)
  useEffect(() => { if (me && leaves) void Taro.reLaunch({ url: landing(me.role, next) }) }, [leaves])
  return { waiting: loading || leaves, me }
}

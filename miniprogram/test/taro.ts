const storage = new Map<string, unknown>()
const nothing = async (): Promise<void> => undefined

/** What Taro does for components under test: storage, and quiet answers for the rest. */
const taro = {
  getStorageSync: (key: string): unknown => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown): void => { storage.set(key, value) },
  removeStorageSync: (key: string): void => { storage.delete(key) },
  showToast: nothing, setNavigationBarTitle: nothing, navigateTo: nothing, navigateBack: nothing, switchTab: nothing, redirectTo: nothing, stopPullDownRefresh: nothing,
  getCurrentPages: (): unknown[] => [],
}
export default taro
export const useDidShow = (): void => {}
export const useDidHide = (): void => {}
export const usePullDownRefresh = (): void => {}
export const useReachBottom = (): void => {}
export const useUnload = (): void => {}
export const useRouter = (): { params: Record<string, string> } => ({ params: {} })

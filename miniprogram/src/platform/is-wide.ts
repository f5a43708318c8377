import Taro from '@tarojs/taro'

/** Whether there is room for a desk's columns side by side: WeChat on a PC or a tablet. */
export const isWide = (): boolean => Taro.getWindowInfo().windowWidth >= 900

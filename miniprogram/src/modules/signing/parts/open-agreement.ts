import Taro from '@tarojs/taro'

/** After signing: the agreement takes the place of the page where it was signed, and says what comes next. */
export const openAgreement = (id: string): Promise<unknown> => Taro.redirectTo({ url: `/modules/signing/pages/agreement/index?id=${id}&signed=yes` })

/** The official account students follow, as it is called in WeChat. */
export const officialAccountName = '黑龙江高校就业创业'

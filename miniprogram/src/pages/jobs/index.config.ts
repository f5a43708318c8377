// In a browser pulling down is the browser's own.
export default definePageConfig({ navigationBarTitleText: '职位', enablePullDownRefresh: process.env.TARO_ENV === 'weapp' })

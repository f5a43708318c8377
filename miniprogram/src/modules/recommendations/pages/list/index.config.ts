export default definePageConfig({ navigationBarTitleText: '职位推荐', enablePullDownRefresh: process.env.TARO_ENV === 'weapp' })

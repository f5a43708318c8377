export default definePageConfig({ navigationBarTitleText: '现场数据' })

export default definePageConfig({ navigationBarTitleText: '生源信息审核' })

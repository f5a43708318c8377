export default definePageConfig({ navigationBarTitleText: '已办记录' })

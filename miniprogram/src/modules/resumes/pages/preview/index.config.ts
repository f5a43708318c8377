export default definePageConfig({ navigationBarTitleText: '预览简历' })

export default definePageConfig({ navigationBarTitleText: '选择去向类型' })

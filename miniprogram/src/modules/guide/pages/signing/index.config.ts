export default definePageConfig({ navigationBarTitleText: '签约使用指南' })

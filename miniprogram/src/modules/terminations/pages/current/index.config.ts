export default definePageConfig({ navigationBarTitleText: '解约及去向解除' })

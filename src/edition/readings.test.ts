import { expect, test } from 'vitest'
import { readingsOf } from './readings.ts'

test('every reading of a character is there, without its tone', () => {
  expect(readingsOf(['重庆的5G', '重要'])).toEqual({
    chong: '重',
    de: '的',
    di: '的',
    qing: '庆',
    yao: '要',
    zhong: '重',
  })
})

test('ü is written v, as it is typed', () => {
  expect(readingsOf(['绿女'])).toMatchObject({ lv: '绿', nv: '女' })
})

test('a traditional character is read like its simplified one', () => {
  const { cai, zheng } = readingsOf(['財政'])
  expect({ cai, zheng }).toEqual({ cai: '財', zheng: '政' })
})

test('a text without Han characters has no readings', () => {
  expect(readingsOf(['5G APP', ''])).toEqual({})
})

import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kindOf, laterIn, linksIn } from './links.ts'

describe('what a page makes the browser load', () => {
  for (const [kind, text, expected] of [
    [
      'page',
      '<link rel="stylesheet" href="/a.css"><link href="/i.svg" rel="icon"><script type="module" src="/a.js"></script><img src="/a.png">',
      ['/a.css', '/i.svg', '/a.js', '/a.png'],
    ],
    [
      'page',
      '<link rel="canonical" href="/check"><a href="/rules">Rules</a><script>let a = "/b.js"</script>',
      [],
    ],
    [
      'styles',
      '@import "b.css"; @font-face { src: url("/a.woff2") format("woff2"), url(b.woff2) } a { background: url(data:image/svg+xml,x) }',
      ['b.css', '/a.woff2', 'b.woff2'],
    ],
    ['page', '<script src="/a.js"></script><form data-reader="/b.js">', ['/a.js', '/b.js']],
    ['styles', 'a { fill: url(#shade) }', []],
    [
      'scripts',
      'import{a}from"./a.js";import"/b.js";const c=await import("../c.js");const from = "./not"',
      ['./a.js', '/b.js', '../c.js'],
    ],
    ['scripts', 'import{a}from"./a.js";export{b}from"./a.js"', ['./a.js']],
    ['fonts', 'url(/a.css)', []],
  ] as const) {
    it(`finds ${expected.length} in ${kind}: ${text.slice(0, 50)}`, () =>
      deepEqual(linksIn(kind, text), expected))
  }

  it('knows what a page fetches only once it can be used', () =>
    deepEqual(laterIn('page', '<script src="/a.js"></script><form data-reader="/b.js">'), ['/b.js']))

  for (const [type, expected] of [
    ['text/html; charset=utf-8', 'page'],
    ['text/css', 'styles'],
    ['text/javascript; charset=utf-8', 'scripts'],
    ['application/javascript', 'scripts'],
    ['font/woff2', 'fonts'],
    ['image/svg+xml', 'images'],
    ['application/manifest+json', 'other'],
  ] as const) {
    it(`takes ${type} for ${expected}`, () => equal(kindOf(type), expected))
  }
})

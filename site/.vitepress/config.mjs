import { defineConfig } from 'vitepress'
import { contents } from '../contents.mjs'
import { slug } from '../markdown.mjs'
import { accessibleComponents, accessibleMarkdown } from './accessible.mjs'

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b7a83' d='M8 1v9H2zM9 3l5 7H9zM1 11h14l-3 4H4z'/%3E%3C/svg%3E"

/** The sidebar's lines: a page of HTML is left to the browser, for VitePress would look for a page of its own. */
const items = ({ pages, files = [] }) => [
  ...pages.map(({ text, name }) => ({ text, link: `/${name}` })),
  ...files.map(({ text, path }) => ({ text, link: `/${path}`, target: '_self' })),
]

/** Code within a line that has double braces is shown as it is: Vue would take them for an expression, and show nothing. */
const literalCode = md => {
  const render = md.renderer.rules.code_inline
  md.renderer.rules.code_inline = (...of) => render(...of).replace(/^<code(?! v-pre)/, '<code v-pre')
}

export default defineConfig({
  lang: 'en',
  title: 'Seaworthy',
  description:
    'Environment configuration for Java: proven at compile time, documented in the repository, and refused at startup when it is unsafe for production.',
  srcDir: 'target/pages',
  outDir: 'target/site',
  cacheDir: 'target/cache',
  head: [['link', { rel: 'icon', href: icon }]],
  markdown: {
    anchor: { slugify: slug },
    config: md => [accessibleMarkdown, literalCode].forEach(change => change(md)),
    // A host that a text names is not a link.
    linkify: false,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vite: { plugins: [accessibleComponents] },
  themeConfig: {
    nav: [
      { text: 'Quick start', link: '/quick-start' },
      { text: 'Frameworks', link: '/frameworks' },
      { text: 'Reference', link: '/annotations' },
      { text: 'Coming from …', link: '/coming-from' },
      { text: 'Example', link: '/shop' },
    ],
    sidebar: contents.map(group => ({ text: group.text, items: items(group) })),
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'Apache License 2.0' },
  },
})

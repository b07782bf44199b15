// Makes the pages of the site out of the repository's own files, below target/pages, where VitePress reads them. What is on no
// page, and a link that leads to none, end the build.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contents, elsewhere } from './contents.mjs'
import { anchors, asPage, split, withLinks } from './markdown.mjs'

const README = 'README.md'
const REFUSAL = /\n\n(.+(?:\n.+)*)\n\n<!-- file: \S+\/refused\.txt -->\n```text\n([^]*?)\n```\n/

const site = dirname(fileURLToPath(import.meta.url))
const repository = dirname(site)
const target = join(site, 'target', 'pages')

const read = file => readFileSync(join(repository, file), 'utf8').replaceAll('\r\n', '\n')

const pages = contents.flatMap(group => group.pages)
const { introduction, sections } = split(read(README))

function sectionPage(heading) {
  if (!sections.has(heading)) {
    throw new Error(`${README} has no section "${heading}", which site/contents.mjs names.`)
  }
  return asPage(sections.get(heading))
}

/** The pages by what links name: a file, or the README's anchor. */
const places = new Map([[README, 'index.md']])
for (const { name, part } of pages) {
  if (part.heading) {
    const [first, ...others] = anchors(sectionPage(part.heading))
    places.set(`${README}#${first}`, `${name}.md`)
    others.forEach(anchor => places.set(`${README}#${anchor}`, `${name}.md#${anchor}`))
  } else {
    places.set(part.source, `${name}.md`)
  }
}

function picture(file) {
  copyFileSync(join(repository, file), join(target, basename(file)))
  return `./${basename(file)}`
}

/** Where a link of a file leads on the site. */
function resolve(source, link) {
  if (/^[a-z]+:/.test(link) || (link.startsWith('#') && source !== README)) {
    return link
  }
  const [path, anchor] = link.split('#')
  const file = path ? posix.join(posix.dirname(source), path) : source
  const whole = anchor ? `${file}#${anchor}` : file
  if (places.has(whole)) {
    return places.get(whole)
  }
  if (anchor && file !== README && places.has(file)) {
    return `${places.get(file)}#${anchor}`
  }
  if (/\.(png|svg)$/.test(file)) {
    return picture(file)
  }
  throw new Error(`${source} links to ${link}, which is on no page of the site: add it to site/contents.mjs.`)
}

const titleOf = link => pages.find(({ name }) => link.startsWith(`${name}.md`)).text

const linked = (source, own) => withLinks(own, link => resolve(source, link), titleOf)

/** Pictures in place of a page's diagrams, which VitePress does not draw. */
function withPictures(text, pictures) {
  const diagrams = text.split(/^```mermaid\n[^]*?^```$/m)
  if (diagrams.length !== pictures.length + 1) {
    throw new Error(`There are ${diagrams.length - 1} diagrams and ${pictures.length} pictures of them: ${pictures}`)
  }
  return diagrams.map((before, at) => (at < pictures.length ? `${before}![A diagram](${picture(pictures[at])})` : before)).join('')
}

function text({ source, heading, pictures, title, language }) {
  if (title) {
    return `# ${title}\n\n\`\`\`${language}\n${read(source)}\`\`\`\n`
  }
  return withPictures(linked(source, heading ? sectionPage(heading) : read(source)), pictures)
}

/** The first page: what the README says first, with the refusal in a terminal. */
function home() {
  const [whole, caption, refusal] = introduction.match(REFUSAL) ?? []
  if (!refusal) {
    throw new Error(`${README} shows no refusal before its first section.`)
  }
  const words = introduction.replace(whole, '\n\n').replace(/^# .*\n\n.+(\n.+)*\n/, '')
  return read('site/index.md')
    .replace('{caption}', () => JSON.stringify(caption))
    .replace('{refusal}', () => JSON.stringify(refusal))
    .concat(linked(README, words))
}

function checkComplete() {
  const used = new Set(pages.map(({ part }) => part.heading ?? part.source))
  const docs = readdirSync(join(repository, 'docs')).filter(name => name.endsWith('.md'))
  const missing = [...docs.map(name => `docs/${name}`), ...sections.keys()].filter(each => !used.has(each) && !elsewhere.includes(each))
  if (missing.length > 0) {
    throw new Error(`These are on no page of the site, add them to site/contents.mjs: ${missing.join(', ')}`)
  }
}

checkComplete()
rmSync(target, { recursive: true, force: true })
mkdirSync(join(target, 'public'), { recursive: true })
for (const { name, part, isWide } of pages) {
  writeFileSync(join(target, `${name}.md`), (isWide ? '---\naside: false\n---\n\n' : '') + text(part))
}
writeFileSync(join(target, 'index.md'), home())
for (const { path, source } of contents.flatMap(group => group.files ?? [])) {
  const file = join(target, 'public', path)
  mkdirSync(dirname(file), { recursive: true })
  copyFileSync(join(repository, source), file)
}

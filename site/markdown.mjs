const FENCE = /^(```[^\n]*\n[^]*?^```$)/m

/** The anchor of a heading as GitHub makes it, so that a link leads to the same place here and there. */
export const slug = heading =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

/** The text with `change` made to what is not a block of code. */
export const outsideCode = (text, change) =>
  text
    .split(FENCE)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('')

/** The anchors of a text's headings, in their order. */
export function anchors(text) {
  const found = []
  outsideCode(text, part => {
    found.push(...[...part.matchAll(/^#+ (.+)$/gm)].map(heading => slug(heading[1])))
    return part
  })
  return found
}

/** What a text says before its first heading of the second level, and the sections by their headings. */
export function split(text) {
  const mark = '\u0000'
  const [introduction, ...sections] = outsideCode(text, part => part.replace(/^## /gm, mark)).split(mark)
  return { introduction, sections: new Map(sections.map(each => [each.split('\n', 1)[0], `## ${each}`])) }
}

/** A section as a page of its own: each heading is one level higher. */
export const asPage = section => outsideCode(section, part => part.replace(/^#(#+ )/gm, '$1'))

const LINK = /`[^`]*`|(\[[\w./-]+\.md)?\]\(([^)\s]+)\)/g

/**
 * The text with each of its links, code apart, leading to where `resolve` says. A link that is named after a file gets a name
 * from `title`, for who reads a site sees no files.
 */
export const withLinks = (text, resolve, title) =>
  outsideCode(text, part =>
    part.replace(LINK, (whole, file, link) => {
      if (!link) {
        return whole
      }
      const to = resolve(link)
      return `${file ? `[${title(to)}` : ''}](${to})`
    }),
  )

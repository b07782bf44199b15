// What VitePress' components and Markdown say to a screen reader that is not so. Its search calls itself a button and puts links
// into the options of a list: here it is a dialog with a combobox, and the links are the options.

const COMPONENTS = {
  'VPHome.vue': [['class="VPHome"', 'role="main" class="VPHome"']],
  'VPLocalSearchBox.vue': [
    [
      `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"`,
      'role="dialog" aria-modal="true" aria-label="Search"',
    ],
    ['aria-autocomplete="both"', `role="combobox" aria-autocomplete="list" :aria-expanded="!!results?.length"`],
    [
      `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
      'role="presentation"',
    ],
    ['class="result"', `class="result" role="option" :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index"`],
    ['<kbd :aria-label', '<kbd role="img" :aria-label'],
  ],
}

/** The plugin that changes the components as they are read. */
export const accessibleComponents = {
  name: 'seaworthy:accessible-components',
  enforce: 'pre',
  transform(code, id) {
    const changes = COMPONENTS[id.slice(id.lastIndexOf('/') + 1)] ?? []
    return changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) {
        throw new Error(`${id} is not as it was, and has no ${from}`)
      }
      return text.replaceAll(from, to)
    }, code)
  },
}

/** Markdown's tables, whose corner is not a heading where nothing stands in it, and its code by indentation, which is code as any other. */
export function accessibleMarkdown(md) {
  md.renderer.rules.code_block = (...of) => md.renderer.rules.fence(...of)
  md.core.ruler.push('empty_headings', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === 'th_open' && tokens[at + 1].content === '') {
        token.tag = tokens[at + 2].tag = 'td'
      }
    })
  })
}

// What is on the site, in the order of its sidebar. A page is made of files of the repository or of the README's sections, so
// nothing is written twice.

/** A section of the README, by its heading. */
const section = heading => ({ source: 'README.md', heading, pictures: [] })

/** A page of Markdown. `pictures` stand for its diagrams, in their order. */
const markdown = (source, pictures = []) => ({ source, pictures })

/** A file that is shown as it is. */
const verbatim = (source, title, language) => ({ source, title, language })

/** A page of HTML, which is on the site as it is. */
const html = (path, text, source) => ({ path, text, source })

const page = (name, text, part) => ({ name, text, part })

/** A page whose tables need all the room there is. */
const wide = (...of) => ({ ...page(...of), isWide: true })

export const contents = [
  {
    text: 'Start',
    pages: [
      page('quick-start', 'Quick start', section('Quick start')),
      page('try-it', 'Try the example', section('Try it')),
      page('builds', 'Builds and editors', markdown('docs/builds.md')),
      page('coming-from', 'Coming from …', markdown('docs/coming-from.md')),
      page('adopt', 'Adopt an application', section('Adopt an application')),
    ],
  },
  {
    text: 'Frameworks',
    pages: [
      page('frameworks', 'In your framework', section('In your framework')),
      page('spring-boot', 'Spring Boot', markdown('docs/spring-boot.md')),
      page('quarkus', 'Quarkus', markdown('docs/quarkus.md')),
      page('micronaut', 'Micronaut', markdown('docs/micronaut.md')),
      page('kotlin', 'Kotlin', markdown('docs/kotlin.md')),
      page('ksp-pom', 'KSP with Maven', verbatim('integrations/ksp/application/pom.xml', 'A pom.xml for KSP', 'xml')),
      page('testing', 'Tests', markdown('docs/testing.md')),
      page('logging', 'Logs', markdown('docs/logging.md')),
    ],
  },
  {
    text: 'How it works',
    pages: [
      page('settings', 'Settings', section('Settings')),
      page('values', 'Values with a structure', markdown('docs/values.md')),
      page('production-rules', 'Production rules', section('Production rules')),
      page('sources', 'Where values come from', section('Where values come from')),
      page('loader', 'The loader', section('The loader')),
      page('documents', 'Documents', section('Documents, and the check that they are true')),
      page('getenv', 'No stray getenv', section('No stray `getenv`')),
      page('limits', 'What it does not do', section('What it does not do')),
    ],
  },
  {
    text: 'In operation',
    pages: [
      page('before-a-deployment', 'Commands', section('Before a deployment')),
      page('deploy', 'Check before a deployment', markdown('docs/deploy.md')),
      page('environments', 'Compare environments', markdown('docs/environments.md')),
      page('manifests', 'Manifests', markdown('docs/manifests.md')),
      page('scan', 'Look for secrets', markdown('docs/scan.md')),
      page('fingerprint', 'Compare processes', markdown('docs/fingerprint.md')),
      page('fast-start', 'A faster start', markdown('docs/fast-start.md')),
    ],
  },
  {
    text: 'Reference',
    pages: [
      page('annotations', 'Annotations', markdown('docs/annotations.md')),
      wide('types', 'Types', markdown('docs/types.md')),
      wide('rules', 'Rules and constraints', markdown('docs/rules.md')),
      page('connections', 'Connection texts', markdown('docs/connections.md')),
      page('outputs', 'Outputs', markdown('docs/outputs.md')),
      page('errors', 'Compile errors', markdown('docs/errors.md')),
      page('problems', 'Codes of problems', section('Errors')),
    ],
  },
  {
    text: 'Example',
    pages: [
      wide(
        'shop',
        "Shop's configuration",
        markdown('example/docs/configuration.md', ['docs/pictures/flow.png', 'docs/pictures/stacks.png']),
      ),
    ],
    files: [html('shop/configuration.html', 'The same as a page to search in', 'example/docs/configuration.html')],
  },
  {
    text: 'Project',
    pages: [
      page('costs', 'What it costs', section('What it costs')),
      wide('benchmarks', 'Benchmarks', markdown('benchmarks/README.md')),
      page('performance', 'What makes it fast', markdown('docs/performance.md')),
      page('security', 'Security', markdown('docs/security.md')),
      page('report-a-weakness', 'Report a weakness', markdown('SECURITY.md')),
      page('stability', 'What stays as it is', markdown('docs/stability.md')),
      page('changes', 'Changes', markdown('CHANGELOG.md')),
      page('contributing', 'Contributing', markdown('CONTRIBUTING.md')),
      page('license', 'License', verbatim('LICENSE', 'License', 'text')),
    ],
  },
]

/** Sections of the README whose words stand elsewhere on the site. */
export const elsewhere = ['License']


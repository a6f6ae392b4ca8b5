import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Drawing } from './drawing'
import { Figure } from './figure'

const drawing: Drawing = {
  width: 200,
  height: 50,
  title: 'A line',
  description: 'It is 3 cm long.',
  shapes: [
    { kind: 'path', d: 'M0 0L10 0', stroke: 'left', strokeWidth: 2, dash: [4, 3] },
    { kind: 'path', d: 'M0 0L10 0L10 10Z', fill: 'pine-soft' },
    { kind: 'text', x: 5, y: 6, text: '<3 cm>', size: 14, fill: 'ink', weight: 600, anchor: 'middle' },
  ],
}

describe('Figure', () => {
  it('is one picture named by its title and its description', () => {
    const markup = renderToStaticMarkup(<Figure drawing={drawing} />)
    expect(markup).toContain('role="img"')
    expect(markup).toContain('aria-label="A line. It is 3 cm long."')
  })

  it('takes its colours from the variables of the scheme, never a fixed colour', () => {
    const markup = renderToStaticMarkup(<Figure drawing={drawing} />)
    expect(markup).toContain('stroke="var(--ff-left)"')
    expect(markup).toContain('fill="var(--ff-pine-soft)"')
    expect(markup).not.toMatch(/#[0-9a-f]{3}/i)
  })

  it('leaves a line without a fill empty, and writes words as words', () => {
    const markup = renderToStaticMarkup(<Figure drawing={drawing} />)
    expect(markup).toContain('<path d="M0 0L10 0" fill="none"')
    expect(markup).toContain('&lt;3 cm&gt;</text>')
  })

  it('has the width it is given and keeps the proportions', () => {
    const markup = renderToStaticMarkup(<Figure drawing={drawing} width={80} />)
    expect(markup).toContain('width="80" height="20" viewBox="0 0 200 50"')
  })

  it('can be hidden where the same words stand beside it', () => {
    const markup = renderToStaticMarkup(<Figure drawing={drawing} decorative />)
    expect(markup).toContain('aria-hidden="true"')
    expect(markup).not.toContain('role="img"')
  })
})

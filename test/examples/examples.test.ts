import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { pagePath, renderIndex, renderStory } from './render-story.ts';
import { EXAMPLES_FOLDER, readStory, storyNames } from './story.ts';
import { tellStory } from './tell-story.ts';

const names = storyNames();

describe('the examples are what the service answers (else: npm run examples)', () => {
  test.each(names)('%s', async (name) => {
    const story = readStory(name);
    const page = renderStory(story, await tellStory(story));
    expect(readFileSync(pagePath(name), 'utf8')).toBe(page);
  });

  test('the table of contents', () => {
    expect(readFileSync(pagePath('README'), 'utf8')).toBe(renderIndex(names.map(readStory)));
  });

  test('nothing is left of stories that are gone', () => {
    const kept = names.flatMap((name) => ['graphql', 'json', 'md'].map((end) => `${name}.${end}`));
    expect(readdirSync(EXAMPLES_FOLDER).sort()).toEqual([...kept, 'README.md'].sort());
  });
});

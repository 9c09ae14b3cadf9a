import { writeFileSync } from 'node:fs';
import setUp from '../support/postgres-global-setup.ts';
import tearDown from '../support/postgres-global-teardown.ts';
import { pagePath, renderIndex, renderStory } from './render-story.ts';
import { readStory, storyNames } from './story.ts';
import { tellStory } from './tell-story.ts';

/** `npm run examples`: asks every story and writes what was answered. Run from the top. */
await setUp();
try {
  const stories = storyNames().map(readStory);
  for (const story of stories) {
    writeFileSync(pagePath(story.name), renderStory(story, await tellStory(story)));
  }
  writeFileSync(pagePath('README'), renderIndex(stories));
} finally {
  await tearDown();
}

import { writeFileSync } from 'node:fs';
import setUp from '../support/postgres-global-setup.ts';
import tearDown from '../support/postgres-global-teardown.ts';
import { pagePath, renderIndex, renderStory } from './render-story.ts';
import { readStory, storyNames } from './story.ts';
import { tellStory } from './tell-story.ts';

/**
 * `npm run examples`: asks every story, or those whose names begin as an argument says, and writes
 * what was answered. Run from the top.
 */
const wanted = process.argv.slice(2);
await setUp();
try {
  const stories = storyNames().map(readStory);
  const chosen = stories.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  for (const story of chosen) {
    writeFileSync(pagePath(story.name), renderStory(story, await tellStory(story)));
  }
  writeFileSync(pagePath('README'), renderIndex(stories));
} finally {
  await tearDown();
}

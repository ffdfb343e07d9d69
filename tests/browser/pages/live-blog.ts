/** A live blog of an invented outlet, newest post first, in the four ways in which pages tell when a post was published. */

interface Told {
  readonly id: string;
  readonly time: string;
  readonly headline: string;
  readonly words: string;
}

const POSTS: readonly Told[] = [
  {
    id: 'post-3',
    time: '2026-03-03T11:40:00+01:00',
    headline: 'Divers reach the wreck',
    words:
      'Divers have reached the wreck of the Ona off Port Lisk, the rescue service said. They will go on until it is dark.',
  },
  {
    id: 'post-2',
    time: '2026-03-03T08:05:00+01:00',
    headline: 'Toll rises to 43',
    words: 'At least 43 people died, the Interior Ministry said in a statement on Tuesday morning.',
  },
  {
    id: 'post-1',
    time: '2026-03-02T21:30:00+01:00',
    headline: 'A ferry is missing',
    words:
      'The ferry Ona has not arrived in Port Lisk, where it was expected at seven. Boats are on their way to look for it.',
  },
];

/** When the posts of the text were published, by the words that they begin with. */
export const POSTED: readonly (readonly [words: string, time: string])[] = POSTS.map(
  ({ headline, time }) => [headline, time],
);

const LEAD =
  '<p>Our reporters in Port Lisk follow the search for the ferry Ona and those who were aboard.</p>';

function declared(updates: string): string {
  return `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting",
    "headline":"Port Lisk ferry: the search as it happens","datePublished":"2026-03-02T21:00:00+01:00",
    "publisher":{"@type":"Organization","name":"Harbour Times"}${updates}}</script>`;
}

function page(posts: string): string {
  return `<main><article><h1>Port Lisk ferry: the search as it happens</h1>
    <div class="article-body">${LEAD}${posts}</div></article></main>`;
}

/** Head and body of the page; `told`: how it tells the times. */
export function liveBlog(
  told: 'in-elements' | 'in-order' | 'at-foot' | 'declared',
): [string, string] {
  const text = ({ headline, words }: Told) => `<h2>${headline}</h2><p>${words}</p>`;
  if (told === 'declared') {
    const updates = POSTS.map(({ id, time }) => ({
      '@type': 'BlogPosting',
      datePublished: time,
      url: `https://harbour.example/live/ona#${id}`,
    }));
    const posts = POSTS.map((post) => `<div id="${post.id}">${text(post)}</div>`).join('');
    return [declared(`,"liveBlogUpdate":${JSON.stringify(updates)}`), page(posts)];
  }
  const posts = POSTS.map((post) => {
    const stamp = `<div class="timestamp"><time datetime="${post.time}">${post.time.slice(11, 16)}</time></div>`;
    if (told === 'at-foot') return text(post) + stamp;
    return told === 'in-order'
      ? `${stamp}${text(post)}`
      : `<section><header>${stamp}<h2>${post.headline}</h2></header><p>${post.words}</p></section>`;
  });
  // what stands in front of the first post cannot be told from it where times stand behind
  const body = page(posts.join(''));
  return [declared(''), told === 'at-foot' ? body.replace(LEAD, '') : body];
}

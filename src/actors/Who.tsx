import { roleAt } from "../core/actors/roleAt";
import { standing } from "../core/actors/standing";
import { tenure } from "../core/actors/tenure";
import type { Actor, Post } from "../core/story/model";
import { useIndex } from "../state/session";
import styles from "./ActorCard.module.css";
import { Avatar } from "./Avatar";

/** Name, post at the moment (epoch ms), all posts, affiliation, note, other spellings. */
export function Who({ actor, at }: { actor: Actor; at: number }) {
  const { story } = useIndex();
  const post = roleAt(actor, at);
  const side = story.sides.get(actor.side);
  const held = (of: Post | null) => (of === null || of.when === null ? "" : tenure(of.when, story.zones));
  return (
    <>
      <header className={styles.head}>
        <Avatar actor={actor} large />
        <div>
          <h2 id="actor-title" className={styles.name} tabIndex={-1}>
            {actor.name}
          </h2>
          <p className={styles.post}>
            {[side?.name, standing(actor, at), held(post)].filter(Boolean).join(" · ")}
          </p>
        </div>
      </header>
      <dl className={styles.facts}>
        {tellsMore(actor, post) && (
          <div>
            <dt>{actor.posts.length === 1 ? "Post" : "Posts"}</dt>
            {actor.posts.map((each) => (
              <dd key={`${each.title} ${each.when?.from}`} data-current={each === post}>
                {each.title}
                {each.when !== null && <small>{held(each)}</small>}
              </dd>
            ))}
          </div>
        )}
        {actor.affiliation !== null && <Fact name="With" text={actor.affiliation} />}
        {actor.note !== null && <Fact name="Note" text={actor.note} />}
        {actor.aliases.length > 0 && <Fact name="Also" text={actor.aliases.join(", ")} />}
      </dl>
    </>
  );
}

/** Whether the list of posts says more than the line under the name. */
const tellsMore = ({ posts }: Actor, post: Post | null): boolean =>
  posts.length > 1 || posts.some((each) => each !== post || each.title !== each.short);

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

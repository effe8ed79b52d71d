package org.preceptor.access;

/** How far a grant reaches, from nearest to farthest; each includes those before it. */
public enum Reach {
  /** Nothing. */
  NONE,
  /** The actor's own things. */
  OWN,
  /** Things of the organization that the actor acts for, the actor's own included. */
  ORGANIZATION,
  /** Things of every organization. */
  ALL
}

package org.preceptor;

/** The two databases that everything stored is tested on. */
public enum Engine {
  H2,
  POSTGRESQL
}

package org.preceptor.access;

/**
 * There is nothing of this kind with this id that the actor may use. A thing of somebody else and
 * one that never was are told apart nowhere. The shell answers 404.
 */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound(Thing thing, Object id) {
    super("no " + thing.word() + " " + id + " for this person");
  }
}

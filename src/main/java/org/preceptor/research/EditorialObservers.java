package org.preceptor.research;

/** Everybody who must act when a source's editorial state changes. */
public interface EditorialObservers {

  void tell(EditorialChange change);
}

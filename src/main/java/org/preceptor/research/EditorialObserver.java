package org.preceptor.research;

/** Who must act when a source is retracted, doubted or corrected. A failure undoes the finding. */
public interface EditorialObserver {

  void changed(EditorialChange change);
}

package org.preceptor.research;

import java.util.List;

/** The public sources that the demonstration's people have appraised. */
public interface AppraisedSources {

  List<AppraisedSource> all();
}

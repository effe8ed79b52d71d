package org.preceptor.research;

import java.util.List;

/** Writes one format, so that reading it again gives the same references. */
public interface ReferenceWriter {

  ReferenceFormat format();

  String write(List<Reference> references);
}

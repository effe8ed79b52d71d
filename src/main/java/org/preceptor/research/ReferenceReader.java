package org.preceptor.research;

import java.util.List;

/** Reads one format. Never throws on what somebody else wrote: every mistake is a remark. */
public interface ReferenceReader {

  ReferenceFormat format();

  /** Whether the text looks like this format; cheap, and no promise that it can be read. */
  boolean recognizes(String text);

  /** Every record of the text, in its order, the unreadable ones included. */
  List<ReadReference> read(String text);
}

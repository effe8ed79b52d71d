package org.preceptor.credit;

import java.util.List;
import java.util.Optional;

/** Every checkpoint that was ever signed. */
public interface Checkpoints {

  Optional<Checkpoint> latest();

  Optional<Checkpoint> find(long size);

  /** Newest first. */
  List<Checkpoint> newest(int first, int most);

  int count();

  void keep(Checkpoint checkpoint);
}

package org.preceptor.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.access.Actor;

/** Files on their way into libraries, and the reports on those that are in. */
public interface SourceImports {

  /** The file with which a source came to the library, and where it stood in it. */
  record Arrival(String fileName, int line) {}

  /** Empty for a source that was typed or looked up. */
  Optional<Arrival> arrival(SourceId source);

  void add(SourceImport begun, byte[] bytes);

  /**
   * @throws org.preceptor.access.NotFound if it is not the actor's own
   */
  SourceImport get(Actor actor, UUID id);

  /** The actor's own, the newest first. */
  List<SourceImport> of(Actor actor, int most);

  /** The oldest that waits. */
  Optional<SourceImport> next();

  /** What was sent; empty once the import is finished. */
  byte[] bytes(UUID id);

  /** As it stands now; nobody else moves it before this transaction ends. */
  SourceImport hold(UUID id);

  /** Adds lines and keeps how far it is; a finished one's file is let go. */
  void goOn(SourceImport imported, List<SourceImport.Line> lines);

  /** Lines from a position, those with remarks or refused ones only if so asked. */
  List<SourceImport.Line> lines(UUID id, boolean onlyRemarked, int first, int most);

  Map<SourceImport.Outcome, Integer> outcomes(UUID id);

  /** The sources that came with it and are still there, in the order of the file. */
  List<SourceId> brought(UUID id);
}

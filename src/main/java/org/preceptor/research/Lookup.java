package org.preceptor.research;

/**
 * Services on the network that know works by their identifiers. Off unless the operator says so; a
 * demonstration then knows a few works by itself.
 */
public interface Lookup {

  boolean enabled();

  /** Whether answers come with the demonstration, and nobody is asked. */
  boolean recorded();

  /** Asks for a work by a DOI, a PMID or an address that contains one. Opens no other address. */
  Looked find(String identifier);

  /** What came of it. */
  sealed interface Looked {

    record Found(ReadReference record) implements Looked {}

    /** There is no DOI and no PMID in what was typed, so there is nothing to ask for. */
    record NoIdentifier() implements Looked {}

    record Unknown(String identifier) implements Looked {}

    /** Off, or out of reach; nothing is known about the work. */
    record NoAnswer(String service) implements Looked {}
  }
}

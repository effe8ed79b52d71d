package org.preceptor.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How enrollments are closed: the evaluation that was given, and the attestation. */
public interface Closings {

  /** A sentence that was attested, as it read. */
  record Attestation(String text, Instant at) {}

  /** The answers given, by question; empty before the evaluation is given. */
  Optional<Map<String, String>> evaluation(UUID enrollment);

  /** Keeps the answers; of two evaluations the first stands. */
  void evaluate(UUID enrollment, Map<String, String> answers, Instant at);

  Optional<Attestation> attestation(UUID enrollment);

  /** Keeps the attestation; of two the first stands. */
  void attest(UUID enrollment, Attestation attestation);
}

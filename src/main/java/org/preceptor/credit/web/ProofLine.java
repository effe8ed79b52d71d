package org.preceptor.credit.web;

import java.time.ZoneId;
import java.util.Locale;
import org.preceptor.credit.Proof;

/** A proof as pages write it. */
public class ProofLine {

  private final Proof proof;
  private final Locale locale;

  ProofLine(Proof proof, Locale locale) {
    this.proof = proof;
    this.locale = locale;
  }

  public boolean isHolding() {
    return proof.holds();
  }

  public long getEntry() {
    return proof.path().position();
  }

  public long getSize() {
    return proof.checkpoint().size();
  }

  public String getSignedOn() {
    return CreditLine.moment(proof.checkpoint().madeAt(), ZoneId.of("UTC"), locale);
  }

  public String getLeaf() {
    return proof.leaf().toString();
  }

  public String getRoot() {
    return proof.checkpoint().root().toString();
  }

  public String getNote() {
    return proof.checkpoint().note();
  }
}

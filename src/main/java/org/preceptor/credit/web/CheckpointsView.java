package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.CheckpointKey;
import org.preceptor.credit.ListCheckpoints;
import org.preceptor.web.Texts;

/** Backs {@code credit/checkpoints.xhtml}: what was signed, with which key, and how to check it. */
@Named
@RequestScoped
public class CheckpointsView {

  private static final int AT_ONCE = 50;

  @Inject ListCheckpoints checkpoints;
  @Inject CheckpointKey key;
  @Inject Texts texts;

  private ListCheckpoints.Page page = new ListCheckpoints.Page(List.of(), 0);

  /** A checkpoint as the page writes it. */
  public record Line(long size, String root, String signedOn) {}

  public void load() {
    page = checkpoints.newest(AT_ONCE);
  }

  public List<Line> getLines() {
    return page.checkpoints().stream().map(this::line).toList();
  }

  private Line line(Checkpoint checkpoint) {
    return new Line(
        checkpoint.size(),
        checkpoint.root().toString(),
        CreditLine.moment(checkpoint.madeAt(), ZoneId.of("UTC"), texts.locale()));
  }

  public int getCount() {
    return page.count();
  }

  public String getFingerprint() {
    return key.fingerprint();
  }

  public String getVerifierKey() {
    return key.verifierKey();
  }

  public String getOrigin() {
    return key.origin();
  }
}

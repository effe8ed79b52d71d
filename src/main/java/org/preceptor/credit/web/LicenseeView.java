package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.AuditRegister;
import org.preceptor.credit.LicenseeFile;
import org.preceptor.credit.Proof;
import org.preceptor.web.Texts;

/** Backs {@code credit/licensee.xhtml}: one licensee, their credits, and what proves them. */
@Named
@RequestScoped
public class LicenseeView {

  @Inject AuditRegister register;
  @Inject Texts texts;

  private String license = "";
  private @Nullable LicenseeFile file;
  private Map<Long, Proof> proofs = Map.of();

  public void load() {
    file = register.open(license);
    proofs = register.proofs(file);
  }

  /** As {@link #load}, where the address names somebody: a list can be read without opening one. */
  public void loadIfNamed() {
    if (!license.isBlank()) {
      load();
    }
  }

  public @Nullable LicenseeLine getLicensee() {
    return file == null ? null : new LicenseeLine(file, texts);
  }

  /** Whether an entry is proved against the latest checkpoint. */
  public boolean proved(long entry) {
    var proof = proofs.get(entry);
    return proof != null && proof.holds();
  }

  public long getProvedCount() {
    return proofs.values().stream().filter(Proof::holds).count();
  }

  public boolean isAllProved() {
    return getProvedCount() == proofs.size();
  }

  /** Size of the checkpoint that the proofs are against; 0 where nothing had to be proved. */
  public long getCheckpointSize() {
    return proofs.values().stream().mapToLong(proof -> proof.checkpoint().size()).max().orElse(0);
  }

  public String getLicense() {
    return license;
  }

  public void setLicense(@Nullable String license) {
    this.license = license == null ? "" : license;
  }
}

package org.preceptor.credit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.credit.AuditRegister;
import org.preceptor.credit.Checkpoint;
import org.preceptor.credit.Licensee;
import org.preceptor.credit.Licensees;
import org.preceptor.credit.SignCheckpoint;
import org.preceptor.web.Texts;

/** Backs {@code credit/register.xhtml}: some licensees out of many, found by name or number. */
@Named
@RequestScoped
public class RegisterView {

  private static final int AT_ONCE = 25;
  private static final int LONGEST = 120;

  @Inject AuditRegister register;
  @Inject SignCheckpoint checkpoints;
  @Inject Texts texts;

  private String search = "";
  private String standing = "";
  private int page = 1;
  private AuditRegister.Page found = new AuditRegister.Page(List.of(), 0);
  private @Nullable Checkpoint checkpoint;

  public void load() {
    var wanted =
        Arrays.stream(Licensee.Standing.values())
            .filter(one -> one.word().equals(standing))
            .findFirst();
    found = find(wanted);
    if (found.licensees().isEmpty() && page > 1) {
      page = getPages();
      found = find(wanted);
    }
    checkpoint = checkpoints.latest();
  }

  private AuditRegister.Page find(Optional<Licensee.Standing> wanted) {
    return register.find(new Licensees.Query(search, wanted), (page - 1) * AT_ONCE, AT_ONCE);
  }

  public List<LicenseeLine> getLicensees() {
    return found.licensees().stream().map(file -> new LicenseeLine(file, texts)).toList();
  }

  public int getFound() {
    return found.found();
  }

  public int getFirst() {
    return found.found() == 0 ? 0 : (page - 1) * AT_ONCE + 1;
  }

  public int getLast() {
    return Math.min(page * AT_ONCE, found.found());
  }

  public int getPages() {
    return Math.max(1, (found.found() + AT_ONCE - 1) / AT_ONCE);
  }

  public long getCheckpointSize() {
    return checkpoint == null ? 0 : checkpoint.size();
  }

  public List<String> getStandings() {
    return Arrays.stream(Licensee.Standing.values()).map(Licensee.Standing::word).toList();
  }

  public boolean isSearching() {
    return !search.isBlank() || !standing.isBlank();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(@Nullable String search) {
    var typed = search == null ? "" : search.strip();
    this.search = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(@Nullable String standing) {
    this.standing = standing == null ? "" : standing;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}

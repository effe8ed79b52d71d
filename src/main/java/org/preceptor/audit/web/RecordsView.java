package org.preceptor.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.audit.AuditRecord;
import org.preceptor.audit.AuditRecords;
import org.preceptor.audit.AuditRecords.Query;
import org.preceptor.audit.PersonNames;
import org.preceptor.standards.PersonId;
import org.preceptor.web.Said;
import org.preceptor.web.Texts;

/** Backs {@code audit/records.xhtml}. Days are days in UTC, as the page says. */
@Named
@RequestScoped
public class RecordsView {

  private static final int MOST = 50;

  @Inject AuditRecords records;
  @Inject PersonNames people;
  @Inject CurrentPerson current;
  @Inject Said said;
  @Inject Texts texts;

  private String who = "";
  private String from = "";
  private String until = "";
  private int page = 1;
  private List<AuditRecord> rows = List.of();
  private int all;
  private Map<PersonId, String> names = Map.of();
  private boolean ambiguous;

  /** Reads the part of the trail that is asked for. */
  public void load() {
    var actor = current.actor();
    var person = person(actor);
    var query = new Query(person, day(from, 0), day(until, 1));
    if (!ambiguous) {
      all = records.count(actor, query);
      rows = records.find(actor, query, (page - 1) * MOST, MOST);
    }
    var seen = new HashSet<PersonId>();
    for (var row : rows) {
      seen.add(row.actor());
      var whose = row.whose();
      if (whose != null) {
        seen.add(whose);
      }
    }
    names = new HashMap<>(people.names(seen));
  }

  /** The one person that the text names; where it names none or several, that is said. */
  private @Nullable PersonId person(Actor actor) {
    if (who.isBlank()) {
      return null;
    }
    var matching = people.matching(actor, who);
    ambiguous = matching.size() != 1;
    if (ambiguous) {
      said.warn("audit", matching.isEmpty() ? "records.nobody" : "records.several", who);
      return null;
    }
    return matching.getFirst();
  }

  private @Nullable Instant day(String typed, int later) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed).plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      said.warn("audit", "records.no-day", typed);
      return null;
    }
  }

  public List<AuditRecord> getRows() {
    return rows;
  }

  public int getAll() {
    return all;
  }

  public int getPages() {
    return Math.max(1, (all + MOST - 1) / MOST);
  }

  /** What somebody is called; an id that nobody has any more reads as such. */
  public String name(@Nullable PersonId person) {
    return person == null ? "" : names.getOrDefault(person, texts.get("audit", "records.gone"));
  }

  public String deed(AuditRecord row) {
    return texts.get("audit", "verb." + row.verb().word());
  }

  public String thing(AuditRecord row) {
    return texts.get("audit", "thing." + row.thing().word());
  }

  /** The id as it stands in the address, shortened where it is only a long random one. */
  public String id(AuditRecord row) {
    try {
      return UUID.fromString(row.thingId()).toString().substring(28);
    } catch (IllegalArgumentException e) {
      return row.thingId();
    }
  }

  public String time(Instant moment) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", texts.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }

  public String getWho() {
    return who;
  }

  public void setWho(@Nullable String typed) {
    who = Objects.requireNonNullElse(typed, "");
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String typed) {
    from = Objects.requireNonNullElse(typed, "");
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(@Nullable String typed) {
    until = Objects.requireNonNullElse(typed, "");
  }

  public int getPage() {
    return page;
  }

  public void setPage(int asked) {
    page = Math.clamp(asked, 1, 100_000);
  }
}

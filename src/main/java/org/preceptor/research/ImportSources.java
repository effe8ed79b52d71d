package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.UseCase;
import org.preceptor.access.Access;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Owner;
import org.preceptor.access.Thing;
import org.preceptor.access.Verb;
import org.preceptor.research.SourceImport.Outcome;
import org.preceptor.research.SourceImport.State;

/** Takes files of references in, a piece at a time, each piece whole or not at all. */
@UseCase
public class ImportSources {

  private static final int LONGEST = 400;

  @Inject Sources sources;
  @Inject SourceImports imports;
  @Inject FollowEditorial editorial;
  @Inject Access access;
  @Inject CurrentPerson person;
  @Inject Clock clock;

  /** Keeps the file; it is taken in by and by. */
  public UUID begin(String fileName, byte[] bytes, Visibility visibility) {
    var actor = person.actor();
    if (!access.allows(
        actor, Verb.CREATE, Thing.SOURCE, new Owner(actor.person(), actor.organization()))) {
      throw new NotFound(Thing.SOURCE, "to add");
    }
    var begun =
        new SourceImport(
            UUID.randomUUID(),
            actor.organization(),
            actor.person(),
            shortened(fileName, 200),
            visibility,
            State.WAITING,
            "",
            0,
            0,
            List.of(),
            clock.instant(),
            null);
    imports.add(begun, bytes);
    return begun.id();
  }

  /**
   * @throws NotFound if it is not the person's own
   */
  public SourceImport read(UUID id) {
    return imports.get(person.actor(), id);
  }

  public List<SourceImport.Line> lines(UUID id, boolean onlyRemarked, int first, int most) {
    return imports.lines(read(id).id(), onlyRemarked, first, most);
  }

  public Map<Outcome, Integer> outcomes(UUID id) {
    return imports.outcomes(read(id).id());
  }

  /** The oldest that waits; for the timer, which asks nobody's right. */
  public Optional<SourceImport> next() {
    return imports.next();
  }

  public byte[] bytes(UUID id) {
    return imports.bytes(id);
  }

  /** Takes the next few records in, or says that it is done. */
  public SourceImport goOn(SourceImport imported, ReferenceFormats.Reading reading, int most) {
    int to = Math.min(reading.records().size(), imported.done() + most);
    var lines = new ArrayList<SourceImport.Line>();
    for (int i = imported.done(); i < to; i++) {
      lines.add(take(imported, i, reading.records().get(i)));
    }
    boolean done = to >= reading.records().size();
    var further =
        new SourceImport(
            imported.id(),
            imported.organization(),
            imported.person(),
            imported.fileName(),
            imported.visibility(),
            done ? State.FINISHED : State.WAITING,
            reading.format().map(ReferenceFormat::word).orElse(""),
            reading.records().size(),
            to,
            reading.remarks(),
            imported.begunAt(),
            done ? clock.instant() : null);
    imports.goOn(further, lines);
    return further;
  }

  private SourceImport.Line take(SourceImport imported, int position, ReadReference read) {
    read.about().forEach(about -> editorial.found(imported.organization(), about));
    var reference = read.found();
    if (reference.isEmpty()) {
      return line(position, read, Outcome.REFUSED, "", Optional.empty());
    }
    var title = shortened(reference.get().title(), LONGEST);
    var same = same(imported, reference.get());
    if (same.isPresent()) {
      return line(position, read, Outcome.ALREADY, title, same);
    }
    var source =
        new Source(
            SourceId.random(),
            reference.get(),
            new EditorialStatus(reference.get().notices(), null),
            imported.organization(),
            imported.person(),
            clock.instant(),
            imported.visibility());
    sources.add(source);
    return line(position, read, Outcome.ADDED, title, Optional.of(source.id()));
  }

  private static SourceImport.Line line(
      int position, ReadReference read, Outcome outcome, String title, Optional<SourceId> source) {
    return new SourceImport.Line(position, read.line(), outcome, title, source, read.remarks());
  }

  /** Only what says the same in every field is passed over; anything else is for a person. */
  private Optional<SourceId> same(SourceImport imported, Reference reference) {
    var field = reference.doi().isEmpty() ? Field.TITLE : Field.DOI;
    return sources.identified(imported.organization(), field, reference.text(field)).stream()
        .filter(
            one ->
                one.visibility() == Visibility.ORGANIZATION
                    || one.addedBy().equals(imported.person()))
        .filter(one -> one.reference().isTheSameAs(reference))
        .map(Source::id)
        .findFirst();
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}

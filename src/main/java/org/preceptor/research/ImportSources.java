package org.preceptor.research;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

  /** So many signs of its id tell an import from others in the operator's log. */
  private static final int NUMBER = 8;

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

  /** The person's own, the newest first. */
  public List<SourceImport> latest(int most) {
    return imports.of(person.actor(), most);
  }

  public List<SourceImport.Line> lines(UUID id, boolean onlyRemarked, int first, int most) {
    return imports.lines(read(id).id(), onlyRemarked, first, most);
  }

  public Map<Outcome, Integer> outcomes(UUID id) {
    return imports.outcomes(read(id).id());
  }

  /** The sources that came with it and are still there. */
  public List<SourceId> brought(UUID id) {
    return imports.brought(read(id).id());
  }

  /** The oldest that waits; for the timer, which asks nobody's right. */
  public Optional<SourceImport> next() {
    return imports.next();
  }

  public byte[] bytes(UUID id) {
    return imports.bytes(id);
  }

  /**
   * Takes the next few records in. Where somebody else has gone on with it, it is only told how far
   * it is.
   */
  public SourceImport goOn(SourceImport imported, ReferenceFormats.Reading reading, int most) {
    var now = imports.hold(imported.id());
    if (!now.waiting() || now.done() != imported.done()) {
      return now;
    }
    int to = Math.min(reading.records().size(), now.done() + most);
    var lines = take(now, reading.records().subList(now.done(), to));
    return moved(now, reading, to, lines);
  }

  /** Passes the next record over, which could not be stored. */
  public SourceImport leaveOut(SourceImport imported, ReferenceFormats.Reading reading) {
    var now = imports.hold(imported.id());
    if (!now.waiting() || now.done() != imported.done()) {
      return now;
    }
    var read = reading.records().get(now.done());
    var remarks = new ArrayList<>(read.remarks());
    remarks.add(new Remark(Remark.What.NOT_KEPT, ""));
    var line =
        new SourceImport.Line(
            now.done(),
            read.line(),
            Outcome.REFUSED,
            read.found().map(one -> shortened(one.title(), LONGEST)).orElse(""),
            Optional.empty(),
            remarks);
    return moved(now, reading, now.done() + 1, List.of(line));
  }

  private SourceImport moved(
      SourceImport from, ReferenceFormats.Reading reading, int to, List<SourceImport.Line> lines) {
    var further =
        from.at(
            reading.records().size(), to, reading.format().map(ReferenceFormat::word).orElse(""));
    imports.goOn(further, lines);
    return further;
  }

  /** All records are done: what they say of other works is noted, and the file is let go. */
  public SourceImport finish(SourceImport imported, ReferenceFormats.Reading reading) {
    var now = imports.hold(imported.id());
    if (!now.waiting()) {
      return now;
    }
    editorial.found(
        now.organization(),
        reading.records().stream()
            .flatMap(read -> Stream.concat(read.about().stream(), ofItself(read)))
            .toList());
    var format = reading.format().map(ReferenceFormat::word).orElse("");
    var finished =
        now.at(reading.records().size(), now.done(), format)
            .in(State.FINISHED, reading.remarks(), clock.instant());
    imports.goOn(finished, List.of());
    return finished;
  }

  /** What a record says of its own work, for others of it that were there before. */
  private static Stream<ReadReference.About> ofItself(ReadReference read) {
    return read.found().stream()
        .flatMap(
            one ->
                Stream.of(Field.DOI, Field.PMID)
                    .filter(field -> !one.text(field).isEmpty())
                    .flatMap(
                        field ->
                            one.notices().stream()
                                .map(
                                    notice ->
                                        new ReadReference.About(field, one.text(field), notice))));
  }

  /** It goes no further, and whoever sent it is told; the file is kept for another try. */
  public void fail(UUID id) {
    var now = imports.hold(id);
    if (now.waiting()) {
      var number = id.toString().substring(0, NUMBER);
      var stopped = new Remark(Remark.What.STOPPED, number);
      imports.goOn(now.in(State.FAILED, List.of(stopped), clock.instant()), List.of());
    }
  }

  /**
   * Puts one that failed among those that wait, to go on where it stopped.
   *
   * @throws NotFound if it is not the person's own
   */
  public void tryAgain(UUID id) {
    var now = imports.hold(read(id).id());
    if (now.state() == State.FAILED) {
      imports.goOn(now.in(State.WAITING, List.of(), null), List.of());
    }
  }

  private List<SourceImport.Line> take(SourceImport imported, List<ReadReference> records) {
    var there =
        LibraryAtHand.of(
            sources, imported, records.stream().flatMap(one -> one.found().stream()).toList());
    var added = new ArrayList<Source>();
    var lines = new ArrayList<SourceImport.Line>();
    for (var read : records) {
      int position = imported.done() + lines.size();
      var reference = read.found();
      if (reference.isEmpty()) {
        lines.add(line(position, read, Outcome.REFUSED, Optional.empty(), read.remarks()));
        continue;
      }
      var same = there.same(reference.get());
      if (same.isPresent()) {
        lines.add(line(position, read, Outcome.ALREADY, same, read.remarks()));
        continue;
      }
      var source = made(imported, reference.get(), there.notices(reference.get()));
      var remarks = new ArrayList<>(read.remarks());
      there.other(reference.get()).ifPresent(remarks::add);
      added.add(source);
      there.add(source);
      lines.add(line(position, read, Outcome.ADDED, Optional.of(source.id()), remarks));
    }
    sources.addAll(added);
    return lines;
  }

  private Source made(SourceImport imported, Reference reference, List<Notice> notices) {
    return new Source(
        SourceId.random(),
        reference,
        new EditorialStatus(notices, null),
        imported.organization(),
        imported.person(),
        clock.instant(),
        imported.visibility());
  }

  private static SourceImport.Line line(
      int position,
      ReadReference read,
      Outcome outcome,
      Optional<SourceId> source,
      List<Remark> remarks) {
    var title = read.found().map(one -> shortened(one.title(), LONGEST)).orElse("");
    return new SourceImport.Line(position, read.line(), outcome, title, source, remarks);
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}

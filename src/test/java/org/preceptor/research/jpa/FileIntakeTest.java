package org.preceptor.research.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.preceptor.Database;
import org.preceptor.Engine;
import org.preceptor.MovingClock;
import org.preceptor.Wiring;
import org.preceptor.access.Actor;
import org.preceptor.access.CurrentPerson;
import org.preceptor.access.NotFound;
import org.preceptor.access.Role;
import org.preceptor.research.EditorialObservers;
import org.preceptor.research.EditorialRecords;
import org.preceptor.research.EditorialState;
import org.preceptor.research.Field;
import org.preceptor.research.FileIntake;
import org.preceptor.research.Formats;
import org.preceptor.research.ImportSources;
import org.preceptor.research.NobodyToAsk;
import org.preceptor.research.Notice;
import org.preceptor.research.ReadReference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.ReferenceFormat;
import org.preceptor.research.ReferenceFormats;
import org.preceptor.research.ReferenceReader;
import org.preceptor.research.Remark;
import org.preceptor.research.Source;
import org.preceptor.research.SourceImport;
import org.preceptor.research.SourceImport.Outcome;
import org.preceptor.research.SourceImport.State;
import org.preceptor.research.Sources;
import org.preceptor.research.Visibility;
import org.preceptor.research.ris.RisParts;
import org.preceptor.standards.OrganizationId;
import org.preceptor.standards.PersonId;

@ParameterizedClass
@EnumSource(Engine.class)
class FileIntakeTest {

  private static final String BREAKS_READERS = "breaks readers";
  private static final String BREAKS_STORES = "Breaks stores";

  @Parameter Engine engine;

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T06:00:00Z"));
  private final OrganizationId house = OrganizationId.random();
  private Actor reading = learner();

  private Actor learner() {
    return new Actor(PersonId.random(), house, Set.of(Role.LEARNER));
  }

  /** A transaction around each call, as in the product. */
  private static final class InTransactions extends ImportSources {

    private final Wiring wiring;
    private final ImportSources within;

    InTransactions(Wiring wiring) {
      this.wiring = wiring;
      within = wiring.get(ImportSources.class);
    }

    private <T> T run(Supplier<T> work) {
      return wiring.inTransaction(work);
    }

    List<Source> identified(OrganizationId house, String doi) {
      return run(() -> wiring.get(Sources.class).identified(house, Field.DOI, List.of(doi)));
    }

    @Override
    public UUID begin(String fileName, byte[] bytes, Visibility visibility) {
      return run(() -> within.begin(fileName, bytes, visibility));
    }

    @Override
    public SourceImport read(UUID id) {
      return run(() -> within.read(id));
    }

    @Override
    public List<SourceImport.Line> lines(UUID id, boolean onlyRemarked, int first, int most) {
      return run(() -> within.lines(id, onlyRemarked, first, most));
    }

    @Override
    public Optional<SourceImport> next() {
      return run(within::next);
    }

    @Override
    public byte[] bytes(UUID id) {
      return run(() -> within.bytes(id));
    }

    @Override
    public SourceImport goOn(SourceImport imported, ReferenceFormats.Reading reading, int most) {
      return run(() -> within.goOn(imported, reading, most));
    }

    @Override
    public SourceImport leaveOut(SourceImport imported, ReferenceFormats.Reading reading) {
      return run(() -> within.leaveOut(imported, reading));
    }

    @Override
    public SourceImport finish(SourceImport imported, ReferenceFormats.Reading reading) {
      return run(() -> within.finish(imported, reading));
    }

    @Override
    public void fail(UUID id) {
      run(
          () -> {
            within.fail(id);
            return true;
          });
    }

    @Override
    public void tryAgain(UUID id) {
      run(
          () -> {
            within.tryAgain(id);
            return true;
          });
    }
  }

  private InTransactions imports() {
    var wiring =
        new Wiring(Database.on(engine))
            .with(Clock.class, clock)
            .with(EditorialRecords.class, new NobodyToAsk())
            .with(EditorialObservers.class, change -> {})
            .with(CurrentPerson.class, () -> Optional.of(reading));
    wiring.with(Sources.class, breaking(wiring.get(Sources.class)));
    return new InTransactions(wiring);
  }

  private static Sources breaking(Sources sources) {
    return (Sources)
        Proxy.newProxyInstance(
            FileIntakeTest.class.getClassLoader(),
            new Class<?>[] {Sources.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("addAll")
                  && ((List<?>) arguments[0])
                      .stream().anyMatch(one -> ((Source) one).title().equals(BREAKS_STORES))) {
                throw new IllegalStateException(BREAKS_STORES);
              }
              try {
                return method.invoke(sources, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static ReferenceFormats formats() {
    return new ReferenceFormats(
        List.of(
            new ReferenceReader() {
              @Override
              public ReferenceFormat format() {
                return ReferenceFormat.RIS;
              }

              @Override
              public boolean recognizes(String text) {
                return text.startsWith(BREAKS_READERS);
              }

              @Override
              public List<ReadReference> read(String text) {
                throw new StackOverflowError(text);
              }
            },
            RisParts.reader()));
  }

  private UUID begin(ImportSources imports, String text) {
    clock.advance(Duration.ofSeconds(1));
    return imports.begin(
        "library.ris", text.getBytes(StandardCharsets.UTF_8), Visibility.ORGANIZATION);
  }

  private static String record(String title) {
    return "TY  - RPRT\nTI  - " + title + "\nER  - \n";
  }

  private static List<Outcome> outcomes(ImportSources imports, UUID id) {
    return imports.lines(id, false, 0, 1000).stream().map(SourceImport.Line::outcome).toList();
  }

  @Test
  void aFileThatCannotBeReadFailsWithAReasonAndTheNextOneIsTakenIn() {
    var imports = imports();
    var broken = begin(imports, BREAKS_READERS);
    var behind = begin(imports, record("Behind"));

    new FileIntake(imports, formats()).takeAll();

    assertThat(imports.read(broken).state()).isEqualTo(State.FAILED);
    assertThat(imports.read(broken).remarks())
        .containsExactly(new Remark(Remark.What.STOPPED, broken.toString().substring(0, 8)));
    assertThat(imports.read(behind).state()).isEqualTo(State.FINISHED);
    assertThat(outcomes(imports, behind)).containsExactly(Outcome.ADDED);
  }

  @Test
  void whatFailedCanBeTriedAgainByWhoSentItAndByNobodyElse() {
    var imports = imports();
    var broken = begin(imports, BREAKS_READERS + "\n" + record("Held up"));
    new FileIntake(imports, formats()).takeAll();
    var sender = reading;

    reading = learner();
    assertThatThrownBy(() -> imports.tryAgain(broken)).isInstanceOf(NotFound.class);
    reading = sender;
    imports.tryAgain(broken);
    assertThat(imports.read(broken).state()).isEqualTo(State.WAITING);
    new FileIntake(imports, Formats.all()).takeAll();

    assertThat(imports.read(broken).state()).isEqualTo(State.FINISHED);
    assertThat(outcomes(imports, broken)).contains(Outcome.ADDED);
  }

  @Test
  void aRecordThatCannotBeStoredIsALineOfItsOwnAndTheOthersAreAdded() {
    var imports = imports();
    var id = begin(imports, record("One") + record(BREAKS_STORES) + record("Three"));

    new FileIntake(imports, formats()).takeAll();

    assertThat(outcomes(imports, id))
        .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED);
    assertThat(imports.lines(id, true, 0, 9).getFirst().remarks())
        .containsExactly(new Remark(Remark.What.NOT_KEPT, ""));
    assertThat(imports.read(id).state()).isEqualTo(State.FINISHED);
  }

  @Test
  void whatIsTwiceInAFileIsAddedOnce() {
    var imports = imports();
    var id = begin(imports, record("Twice") + record("Once") + record("Twice"));

    new FileIntake(imports, formats()).takeAll();

    assertThat(outcomes(imports, id))
        .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.ALREADY);
    var lines = imports.lines(id, false, 0, 9);
    assertThat(lines.getLast().source()).isEqualTo(lines.getFirst().source());
  }

  @Test
  void anImportThatWasCutOffGoesOnWithTheNextRecord() {
    var imports = imports();
    var text = record("One") + record("Two") + record("Three");
    var id = begin(imports, text);
    imports.goOn(imports.read(id), formats().read(text), 2);

    new FileIntake(imports, formats()).takeAll();

    assertThat(imports.lines(id, false, 0, 9))
        .extracting(SourceImport.Line::title)
        .containsExactly("One", "Two", "Three");
    assertThat(outcomes(imports, id)).containsOnly(Outcome.ADDED);
  }

  @Test
  void whoGoesOnFromAnOldStateAddsNothingAndLearnsTheNewOne() {
    var imports = imports();
    var text = record("One") + record("Two");
    var begun = imports.read(begin(imports, text));
    imports.goOn(begun, formats().read(text), 1);

    assertThat(imports.goOn(begun, formats().read(text), 1).done()).isEqualTo(1);
    assertThat(outcomes(imports, begun.id())).hasSize(1);
  }

  @Test
  void aNoticeMarksAWorkThatComesAfterItInTheFile() {
    var imports = imports();
    var doi = "10.5555/" + UUID.randomUUID();
    var notice = new ReferenceDraft(1);
    notice.put(Field.TITLE, "Retraction");
    notice.about(
        Field.DOI,
        doi,
        new Notice(Notice.Kind.RETRACTION, Notice.Origin.CROSSREF, "10.5555/notice", "2024"));
    var work = new ReferenceDraft(2);
    work.put(Field.TITLE, "The work");
    work.put(Field.DOI, doi);
    var file =
        new ReferenceFormats.Reading(
            Optional.of(ReferenceFormat.CROSSREF), List.of(notice.done(), work.done()), List.of());
    var begun = imports.read(begin(imports, "a file"));

    imports.finish(imports.goOn(imports.goOn(begun, file, 1), file, 1), file);

    assertThat(imports.identified(house, doi))
        .extracting(source -> source.editorial().state())
        .containsExactly(EditorialState.RETRACTED);
  }

  private static String journal(String title, String year, String more) {
    return "TY  - JOUR\nAU  - Doe, Jane\nTI  - %s\nPY  - %s\n%sER  - \n"
        .formatted(title, year, more);
  }

  @Test
  void whatLooksLikeAWorkThatIsThereIsNamedWithoutAnyDoi() {
    var imports = imports();
    var id =
        begin(
            imports,
            journal("Of visits", "2020", "VL  - 4\n")
                + journal("Of visits", "2020", "VL  - 5\n")
                + journal("Of visits", "2009", "")
                + journal("Of visits.", "2021", "DO  - 10.5555/v\n"));

    new FileIntake(imports, formats()).takeAll();

    assertThat(outcomes(imports, id)).containsOnly(Outcome.ADDED);
    assertThat(imports.lines(id, false, 0, 9))
        .extracting(SourceImport.Line::remarks)
        .containsExactly(
            List.of(),
            List.of(new Remark(Remark.What.ALIKE, "Of visits")),
            List.of(),
            List.of(new Remark(Remark.What.ALIKE, "Of visits")));
  }

  @Test
  void everyStrayLineHasALineOfItsOwnInTheReport() {
    var imports = imports();
    var id =
        begin(imports, "before\n" + record("One") + "QQ - what\n\nAU  - Lost, L\n" + record("Two"));

    new FileIntake(imports, formats()).takeAll();

    assertThat(imports.lines(id, false, 0, 9))
        .filteredOn(line -> line.outcome() == Outcome.REFUSED)
        .extracting(line -> line.line() + " " + line.remarks().getFirst().value())
        .containsExactly("1 before", "5 QQ - what", "7 AU  - Lost, L");
    assertThat(outcomes(imports, id)).filteredOn(one -> one == Outcome.ADDED).hasSize(2);
  }
}

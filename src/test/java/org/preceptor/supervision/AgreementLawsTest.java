package org.preceptor.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.standards.PersonId;
import org.preceptor.supervision.Agreement.InForce;

/** What holds for every life of an agreement; the seed is the reproduction. */
class AgreementLawsTest {

  private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");
  private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static PersonId somebody(Agreement agreement) {
    return agreement.supervisees().getFirst().person();
  }

  private static List<InForce> spans(Agreement agreement) {
    return agreement.inForce(somebody(agreement), AgreementExamples.licensed(), NOW);
  }

  private static Instant end(InForce span) {
    return span.until().orElse(FAR);
  }

  private static boolean within(InForce inner, List<InForce> outer) {
    return outer.stream()
        .anyMatch(one -> !inner.from().isBefore(one.from()) && !end(inner).isAfter(end(one)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneVersionAtATimeIsInForceAndNeverForNoTime(long seed) {
    var spans = spans(AgreementExamples.drawn(new Random(seed)));

    for (int i = 0; i < spans.size(); i++) {
      assertThat(end(spans.get(i))).isAfter(spans.get(i).from());
      if (i > 0) {
        assertThat(end(spans.get(i - 1))).isBeforeOrEqualTo(spans.get(i).from());
        assertThat(spans.get(i - 1).version()).isLessThan(spans.get(i).version());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderInWhichFactsAreReadChangesNothing(long seed) {
    var random = new Random(seed);
    var agreement = AgreementExamples.drawn(random);
    var mixed = AgreementExamples.shuffled(agreement, random);

    assertThat(spans(mixed)).isEqualTo(spans(agreement));
    assertThat(mixed.digest(1)).isEqualTo(agreement.digest(1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsInForceBeforeEveryoneWhoStayedHasSignedNorBeforeItsFirstDay(long seed) {
    var agreement = AgreementExamples.drawn(new Random(seed));

    for (var span : spans(agreement)) {
      var version = agreement.version(span.version()).orElseThrow();
      assertThat(agreement.missing(span.version())).isEmpty();
      assertThat(agreement.signatures(span.version()))
          .allSatisfy(one -> assertThat(one.at()).isBeforeOrEqualTo(span.from()));
      assertThat(LocalDate.ofInstant(span.from(), agreement.zone()))
          .isAfterOrEqualTo(version.text().firstDay());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aVersionThatWaitsTakesNothingFromTheOneBefore(long seed) {
    var agreement = AgreementExamples.drawn(new Random(seed));
    var changed =
        AgreementExamples.written(agreement, AgreementExamples.text("Something else."), NOW);

    assertThat(spans(changed)).isEqualTo(spans(agreement));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anEndOnlyShortensAndNothingIsInForceAfterIt(long seed) {
    var random = new Random(seed);
    var agreement = AgreementExamples.drawn(random);
    var at = AgreementExamples.OPENED.plus(Duration.ofHours(random.nextInt(9000)));
    if (agreement.ending().isPresent()) {
      return;
    }
    var before = spans(agreement);

    var ended = spans(AgreementExamples.ended(agreement, at));

    assertThat(ended).allSatisfy(span -> assertThat(within(span, before)).isTrue());
    assertThat(ended).allSatisfy(span -> assertThat(end(span)).isBeforeOrEqualTo(at));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLicenseThatEndsOnlyShortensAndNothingIsInForceAfterIt(long seed) {
    var random = new Random(seed);
    var agreement = AgreementExamples.drawn(random);
    var lastDay = AgreementExamples.FIRST_DAY.plusDays(random.nextInt(400));
    var license = AgreementExamples.licensed(AgreementExamples.license("US-OH", "LISW-S", lastDay));
    var over = lastDay.plusDays(1).atStartOfDay(agreement.zone()).toInstant();

    var spans = agreement.inForce(somebody(agreement), license, NOW);

    var before = spans(agreement);
    assertThat(spans).allSatisfy(span -> assertThat(end(span)).isBeforeOrEqualTo(over));
    assertThat(spans).allSatisfy(span -> assertThat(within(span, before)).isTrue());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTwoTextsHaveTheSameDigest(long seed) {
    var agreement = AgreementExamples.drawn(new Random(seed));
    var digests = new ArrayList<String>();
    agreement.versions().forEach(version -> digests.add(agreement.digest(version.number())));

    assertThat(digests).doesNotHaveDuplicates();
    assertThat(digests).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
  }

  /** Otherwise the laws would hold of nothing. */
  @Test
  void theDrawnLivesAreOfManyKinds() {
    var all = seeds().mapToObj(seed -> AgreementExamples.drawn(new Random(seed))).toList();

    assertThat(all).filteredOn(one -> spans(one).size() > 1).hasSizeGreaterThan(10);
    assertThat(all).filteredOn(one -> spans(one).isEmpty()).hasSizeGreaterThan(10);
    for (var why : Agreement.Until.values()) {
      if (why != Agreement.Until.LICENSE) {
        assertThat(all)
            .as(why.name())
            .anyMatch(
                one -> spans(one).stream().anyMatch(s -> s.why().filter(why::equals).isPresent()));
      }
    }
  }
}

package org.preceptor.learning.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.preceptor.content.BundleReader;
import org.preceptor.content.ContentBundle;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.SourceSpan;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.ContactMinutes;
import org.preceptor.learning.Course;
import org.preceptor.learning.EvaluationQuestion;
import org.preceptor.learning.ReadingSize;
import org.preceptor.standards.ActivityRef;
import org.preceptor.standards.ContactTime;

/** Reads credit courses. Whether one claims too much is seen when its parts are known. */
public final class YamlCourseReader implements BundleReader<YamlCourseReader.Read> {

  /** What can be a part besides a module. */
  private static final List<ActivityRef.Kind> OTHERS =
      List.of(ActivityRef.Kind.SCENARIO, ActivityRef.Kind.CALIBRATION);

  private static final ContactTime HOUR = new ContactTime(60);
  private static final BigDecimal HALF_HOURS_OF_AN_HOUR = BigDecimal.valueOf(2);

  private final YamlReader yaml;

  public YamlCourseReader(YamlReader yaml) {
    this.yaml = yaml;
  }

  /** A course, and where it says what it holds and what it claims. */
  public record Read(Course course, SourceSpan parts, SourceSpan hours) {}

  @Override
  public Optional<Read> read(ContentBundle bundle, Diagnostics diagnostics) {
    var own = new Diagnostics();
    var file = bundle.files().entrySet().iterator().next();
    var node = yaml.read(bundle.name(file.getKey()), file.getValue(), own);
    var read =
        node == null ? null : new Reading(YamlMap.of(node, own), bundle.slug(), own).course();
    diagnostics.addAll(own.all());
    return own.hasErrors() ? Optional.empty() : Optional.ofNullable(read);
  }

  /** Notes parts that nobody offers, and a claim beyond formula 1. */
  public void check(
      Read read, Function<Course.Part, Optional<ReadingSize>> sizes, Diagnostics diagnostics) {
    var found = new ArrayList<ReadingSize>();
    for (var part : read.course().parts()) {
      var size = sizes.apply(part);
      if (size.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.PART_UNKNOWN,
            read.parts(),
            "there is no %s '%s'.".formatted(part.kind().word(), part.slug()));
      }
      size.ifPresent(found::add);
    }
    var allowed = ContactMinutes.of(found);
    var claimed = read.course().credit().time();
    if (found.size() == read.course().parts().size()
        && claimed.compareTo(allowed.creditable()) > 0) {
      diagnostics.add(
          DiagnosticCode.CLAIMS_TOO_MUCH,
          read.hours(),
          "%d minutes are claimed; %d words, %d items, %d blocks and %d choices are %d minutes, so %d can be."
              .formatted(
                  claimed.minutes(),
                  allowed.size().words(),
                  allowed.size().items(),
                  allowed.size().blocks(),
                  allowed.size().choices(),
                  allowed.minutes(),
                  allowed.creditable().minutes()));
    }
  }

  /** One file being read. */
  private record Reading(YamlMap map, String slug, Diagnostics diagnostics) {

    Read course() {
      var named = map.id("course");
      if (!named.isEmpty() && !named.equals(slug)) {
        diagnostics.add(
            DiagnosticCode.FOLDER_NAMED_OTHERWISE,
            map.span("course"),
            "'%s' stands in the file '%s.yaml'; they are the same word.".formatted(named, slug));
      }
      int version = map.number("version", 1, 9999);
      var title = map.text("title");
      var summary = map.text("summary");
      var words = new Ids(diagnostics);
      var parts = parts(words);
      var credit = credit();
      var approvals = approvals();
      var grievance = map.text("grievance");
      var accommodation = map.text("accommodation");
      var evaluation = EvaluationReader.read(map, "part", words, diagnostics);
      var attestation = map.text("attestation");
      map.close();
      evaluated(parts, evaluation);
      var course =
          new Course(
              new ActivityRef(ActivityRef.Kind.COURSE, slug, Math.max(1, version)),
              title,
              summary,
              parts,
              credit,
              approvals,
              grievance,
              accommodation,
              evaluation,
              attestation);
      var hours = map.map("credit").map(c -> c.span("hours")).orElse(map.span("credit"));
      return new Read(course, map.span("parts"), hours);
    }

    private List<Course.Part> parts(Ids words) {
      var read = new ArrayList<Course.Part>();
      for (var part : map.maps("parts")) {
        var kind =
            OTHERS.stream()
                .filter(other -> part.has(other.word()))
                .findFirst()
                .orElse(ActivityRef.Kind.MODULE);
        var named = new Course.Part(kind, part.id(kind.word()));
        words.once(named.word(), part.span());
        read.add(named);
        part.close();
      }
      if (read.isEmpty()) {
        diagnostics.add(
            DiagnosticCode.TOO_FEW_PARTS, map.span("parts"), "a course has one part at least.");
      }
      return read;
    }

    private Course.Credit credit() {
      var written = map.map("credit");
      if (written.isEmpty()) {
        map.text("credit"); // notes that it is missing
        return new Course.Credit(HOUR, List.of());
      }
      var credit = written.get();
      var time = hours(credit);
      var categories = AboutReader.categories(credit, "categories", diagnostics);
      credit.close();
      return new Course.Credit(time, categories);
    }

    private ContactTime hours(YamlMap credit) {
      var text = credit.text("hours");
      try {
        int halfHours = new BigDecimal(text).multiply(HALF_HOURS_OF_AN_HOUR).intValueExact();
        if (halfHours < 2) {
          diagnostics.add(
              DiagnosticCode.UNDER_AN_HOUR,
              credit.span("hours"),
              "credit begins at one hour, got '" + text + "'.");
          return HOUR;
        }
        return new ContactTime(halfHours * 30);
      } catch (ArithmeticException | NumberFormatException e) {
        diagnostics.add(
            DiagnosticCode.NOT_HALF_HOURS,
            credit.span("hours"),
            "credit comes in whole and half hours such as \"1\" or \"1.5\", got '" + text + "'.");
        return HOUR;
      }
    }

    private List<Course.Approval> approvals() {
      var read = new ArrayList<Course.Approval>();
      for (var approval : map.maps("approvals")) {
        var body = approval.text("body");
        var number = approval.text("number");
        var jurisdiction = approval.text("jurisdiction");
        var from = Dates.read(approval, "from", diagnostics);
        var to = Dates.optional(approval, "to", diagnostics);
        approval.close();
        from.ifPresent(date -> read.add(new Course.Approval(body, number, jurisdiction, date, to)));
      }
      return read;
    }

    /** A module brings its own evaluation; anything else is evaluated here or nowhere. */
    private void evaluated(List<Course.Part> parts, List<EvaluationQuestion> evaluation) {
      for (var part : parts) {
        if (part.kind() != ActivityRef.Kind.MODULE
            && evaluation.stream().noneMatch(q -> q.about().equals(part.word()))) {
          diagnostics.add(
              DiagnosticCode.PART_NOT_EVALUATED,
              map.span("evaluation"),
              "no question of the evaluation mirrors '%s'.".formatted(part.word()));
        }
      }
    }
  }
}

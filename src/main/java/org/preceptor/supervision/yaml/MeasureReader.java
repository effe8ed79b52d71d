package org.preceptor.supervision.yaml;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.YamlMap;
import org.preceptor.content.YamlNode;
import org.preceptor.supervision.Form;
import org.preceptor.supervision.Measure;
import org.preceptor.supervision.Measure.Quantity;
import org.preceptor.supervision.Mode;
import org.preceptor.supervision.Which;
import org.preceptor.supervision.Window;

/** Reads what a rule measures, which stands under exactly one key. */
final class MeasureReader {

  private static final int MOST_HOURS = 20_000;

  static final Map<String, Mode> MODES = words(Mode.values(), Mode::word);
  private static final Map<String, Form> FORMS = words(Form.values(), Form::word);
  private static final Map<String, Quantity> QUANTITIES = words(Quantity.values(), Quantity::word);
  private static final Map<String, Window> WINDOWS = words(Window.values(), Window::word);

  /** Those that follow one another, so that each day is in one of them. */
  private static final Map<String, Window> FIXED =
      words(new Window[] {Window.WEEK, Window.MONTH, Window.TWELVE_MONTHS}, Window::word);

  private final Diagnostics diagnostics;
  private final Map<String, Function<YamlMap, Measure>> readers = new LinkedHashMap<>();

  MeasureReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    readers.put("agreement", map -> new Measure.UnderAgreement(map.flag("approved", false)));
    readers.put("supervisor", this::supervisor);
    readers.put("modes", this::modes);
    readers.put("group-size", MeasureReader::groupSize);
    readers.put("first-meeting", MeasureReader::firstMeeting);
    readers.put("alternates", map -> new Measure.Alternates(map.number("minutes", 1, 600)));
    readers.put("cap", this::cap);
    readers.put(
        "practice-cap", map -> new Measure.PracticeCap(hours(map, "hours"), window(map, FIXED)));
    readers.put(
        "weekly-units",
        map ->
            new Measure.WeeklyUnits(
                hours(map, "individual-hours"),
                hours(map, "group-hours"),
                hours(map, "second-above-direct-hours")));
    readers.put("total", this::total);
    readers.put("share", map -> new Measure.Share(map.number("percent", 1, 100), which(map)));
    readers.put("ratio", MeasureReader::ratio);
    readers.put("every", map -> new Measure.Every(hours(map, "hours"), map.number("days", 1, 366)));
    readers.put("monthly-average", map -> new Measure.MonthlyAverage(hours(map, "hours")));
    readers.put(
        "weeks-with",
        map ->
            new Measure.WeeksWith(map.number("weeks", 1, 1000), hours(map, "hours"), which(map)));
    readers.put("period", MeasureReader::period);
    readers.put("signed", MeasureReader::signed);
    readers.put("plan-filed", map -> new Measure.PlanFiled(map.number("days", 1, 366)));
  }

  /** Empty where there is none, or more than one; both are noted. */
  Optional<Measure> read(YamlMap rule) {
    var written = readers.keySet().stream().filter(rule::has).toList();
    var read =
        written.stream()
            .flatMap(key -> rule.map(key).stream().map(map -> measure(key, map)))
            .toList();
    exactlyOne(rule, written, List.copyOf(readers.keySet()), diagnostics);
    return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
  }

  private Measure measure(String key, YamlMap map) {
    var reader = readers.get(key);
    if (reader == null) {
      throw new IllegalStateException("no reader for " + key);
    }
    var measure = reader.apply(map);
    map.close();
    return measure;
  }

  /** Notes where of several keys that exclude each other not exactly one stands. */
  static void exactlyOne(
      YamlMap map, List<String> written, List<String> keys, Diagnostics diagnostics) {
    keys.forEach(map::node);
    if (written.size() != 1) {
      diagnostics.add(
          DiagnosticCode.NOT_EXACTLY_ONE,
          map.span(),
          "exactly one of %s stands here; got %s."
              .formatted(
                  String.join(", ", keys),
                  written.isEmpty() ? "none" : String.join(", ", written)));
    }
  }

  private Measure supervisor(YamlMap map) {
    var names = map.scalars("holds").stream().map(YamlNode.Scalar::text).toList();
    if (names.isEmpty()) {
      diagnostics.add(
          map.has("holds") ? DiagnosticCode.EMPTY : DiagnosticCode.KEY_MISSING,
          map.span("holds"),
          map.has("holds") ? "'holds' must not be empty." : "'holds' is missing.");
    }
    return new Measure.SupervisorHolds(Set.copyOf(names));
  }

  private Measure modes(YamlMap map) {
    if (!map.has("modes")) {
      map.text("modes"); // notes that it is missing
    }
    return new Measure.Modes(which(map));
  }

  private static Measure groupSize(YamlMap map) {
    int least = map.number("least", 2, 100);
    return new Measure.GroupSize(least, map.number("most", Math.max(2, least), 100));
  }

  private static Measure firstMeeting(YamlMap map) {
    map.word("mode", Map.of(Mode.IN_PERSON.word(), Mode.IN_PERSON));
    return new Measure.FirstInPerson();
  }

  private Measure cap(YamlMap map) {
    return new Measure.Cap(hours(map, "hours"), window(map, WINDOWS), which(map));
  }

  private Measure total(YamlMap map) {
    var quantity = map.word("of", QUANTITIES).orElse(Quantity.SUPERVISION);
    return new Measure.Total(hours(map, "hours"), quantity, which(map));
  }

  private static Measure ratio(YamlMap map) {
    int least = hours(map, "least-hours");
    var most =
        map.has("most-hours")
            ? Optional.of(60 * map.number("most-hours", Math.max(1, least / 60), MOST_HOURS))
            : Optional.<Integer>empty();
    return new Measure.Ratio(least, most, hours(map, "practice-hours"), window(map, FIXED));
  }

  private static Measure period(YamlMap map) {
    int least = map.number("least", 1, 1000);
    var most =
        map.has("most")
            ? Optional.of(map.number("most", Math.max(1, least), 1000))
            : Optional.<Integer>empty();
    boolean months = map.word("in", Map.of("months", true, "weeks", false)).orElse(false);
    return new Measure.Period(least, most, months);
  }

  private static Measure signed(YamlMap map) {
    map.word("each", Map.of("quarter", true));
    return new Measure.SignedQuarterly();
  }

  private Which which(YamlMap map) {
    var form = map.has("form") ? map.word("form", FORMS) : Optional.<Form>empty();
    var modes = EnumSet.noneOf(Mode.class);
    for (var written : map.scalars("modes")) {
      var mode = MODES.get(written.text());
      if (mode == null) {
        diagnostics.add(
            DiagnosticCode.WORD_UNKNOWN,
            written.span(),
            "'modes' cannot be '%s'; it is one of %s.%s"
                .formatted(
                    written.text(),
                    String.join(", ", MODES.keySet()),
                    diagnostics.near(written.text(), MODES.keySet())));
      } else {
        modes.add(mode);
      }
    }
    return new Which(form, modes.isEmpty() ? Which.ALL.modes() : modes);
  }

  /** In minutes. */
  private static int hours(YamlMap map, String key) {
    return 60 * map.number(key, 1, MOST_HOURS);
  }

  private static Window window(YamlMap map, Map<String, Window> words) {
    return map.word("in", words).orElse(Window.MONTH);
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values)
        .collect(
            Collectors.toMap(word, value -> value, (first, second) -> first, LinkedHashMap::new));
  }
}

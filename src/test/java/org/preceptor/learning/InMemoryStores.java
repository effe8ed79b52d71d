package org.preceptor.learning;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.access.Actor;
import org.preceptor.access.NotFound;
import org.preceptor.access.Thing;
import org.preceptor.standards.ActivityRef;

/** The ports of this feature without a database, holding to the same contract. */
public final class InMemoryStores {

  private final Map<UUID, Enrollment> enrolled = new LinkedHashMap<>();
  private final Map<UUID, Exam> exams = new LinkedHashMap<>();
  private final Map<UUID, Map<String, String>> evaluations = new HashMap<>();
  private final Map<UUID, Closings.Attestation> attestations = new HashMap<>();

  private record Own<T>(UUID person, String module, T thing) {}

  private final List<Own<Reading>> read = new ArrayList<>();
  private final List<Own<Map.Entry<String, Answer>>> answered = new ArrayList<>();
  private final List<Own<Note>> noted = new ArrayList<>();
  private final Map<UUID, Own<TreeSet<Instant>>> sittings = new LinkedHashMap<>();

  public Stores stores() {
    return new Stores(
        new MemoryEnrollments(),
        new MemoryReadings(),
        new MemorySittings(),
        new MemoryExams(),
        new MemoryClosings());
  }

  private final class MemoryEnrollments implements Enrollments {

    @Override
    public Enrollment get(UUID id, Actor actor) {
      return Optional.ofNullable(enrolled.get(id))
          .filter(enrollment -> enrollment.person().equals(actor.person()))
          .orElseThrow(() -> new NotFound(Thing.ENROLLMENT, id));
    }

    @Override
    public Enrollment hold(UUID id, Actor actor) {
      return get(id, actor);
    }

    @Override
    public List<Enrollment> all(Actor actor) {
      return enrolled.values().stream()
          .filter(enrollment -> enrollment.person().equals(actor.person()))
          .sorted(Comparator.comparing(Enrollment::enrolledAt))
          .toList();
    }

    @Override
    public Enrolling append(Enrollment enrollment) {
      for (var other : enrolled.values()) {
        if (other.person().equals(enrollment.person())
            && other.course().equals(enrollment.course())
            && other.ordinal() == enrollment.ordinal()) {
          return new Enrolling.Already(other);
        }
      }
      enrolled.put(enrollment.id(), enrollment);
      return new Enrolling.Enrolled(enrollment);
    }

    @Override
    public void end(UUID id, Instant at) {
      enrolled.computeIfPresent(
          id,
          (same, e) ->
              e.isOpen()
                  ? new Enrollment(
                      e.id(),
                      e.person(),
                      e.organization(),
                      e.course(),
                      e.ordinal(),
                      e.enrolledAt(),
                      e.since(),
                      Optional.of(at))
                  : e);
    }
  }

  private static Set<String> begun(Stream<? extends Own<?>> all, Actor actor) {
    return all.filter(own -> own.person().equals(actor.person().value()))
        .map(Own::module)
        .collect(toSet());
  }

  private final class MemoryReadings implements Readings {

    @Override
    public List<Reading> all(Actor actor, String module) {
      var all = own(read, actor, module);
      return all.stream()
          .filter(one -> all.stream().noneMatch(other -> reachedAgain(one, other)))
          .sorted(Comparator.comparing(Reading::at))
          .toList();
    }

    private static boolean reachedAgain(Reading one, Reading other) {
      return one instanceof Reading.Reached before
          && other instanceof Reading.Reached after
          && before.lesson().equals(after.lesson())
          && before.anchor().equals(after.anchor())
          && before.at().isBefore(after.at());
    }

    @Override
    public Set<String> modules(Actor actor) {
      return begun(read.stream(), actor);
    }

    @Override
    public void append(Actor actor, ActivityRef module, Reading reading) {
      read.add(new Own<>(actor.person().value(), module.slug(), reading));
    }

    @Override
    public Map<String, Answer> answers(Actor actor, String module) {
      var last = new HashMap<String, Answer>();
      own(answered, actor, module).forEach(entry -> last.put(entry.getKey(), entry.getValue()));
      return last;
    }

    @Override
    public void answer(Actor actor, ActivityRef module, String block, Answer answer, Instant at) {
      answered.add(new Own<>(actor.person().value(), module.slug(), Map.entry(block, answer)));
    }

    @Override
    public List<Note> notes(Actor actor, String module) {
      return own(noted, actor, module);
    }

    @Override
    public void note(Actor actor, ActivityRef module, Note note) {
      noted.add(new Own<>(actor.person().value(), module.slug(), note));
    }

    @Override
    public void erase(Actor actor, UUID note) {
      if (!noted.removeIf(
          own -> own.thing().id().equals(note) && own.person().equals(actor.person().value()))) {
        throw new NotFound(Thing.NOTE, note);
      }
    }

    private <T> List<T> own(List<Own<T>> all, Actor actor, String module) {
      return all.stream()
          .filter(o -> o.person().equals(actor.person().value()) && o.module().equals(module))
          .map(Own::thing)
          .toList();
    }
  }

  private final class MemorySittings implements Sittings {

    @Override
    public UUID begin(Actor actor, ActivityRef activity, Instant at) {
      var id = UUID.randomUUID();
      sittings.put(
          id, new Own<>(actor.person().value(), activity.slug(), new TreeSet<>(List.of(at))));
      return id;
    }

    @Override
    public void beat(Actor actor, UUID sitting, Instant at) {
      var own = sittings.get(sitting);
      if (own == null || !own.person().equals(actor.person().value())) {
        throw new NotFound(Thing.MODULE, sitting);
      }
      own.thing().add(at);
    }

    @Override
    public Set<String> opened(Actor actor, ActivityRef.Kind kind) {
      return begun(sittings.values().stream(), actor);
    }

    @Override
    public List<List<Instant>> beats(Actor actor, ActivityRef.Kind kind, String slug) {
      return sittings.values().stream()
          .filter(o -> o.person().equals(actor.person().value()) && o.module().equals(slug))
          .map(own -> List.copyOf(own.thing()))
          .toList();
    }
  }

  private final class MemoryExams implements Exams {

    @Override
    public Exam get(UUID form, Actor actor) {
      return Optional.ofNullable(exams.get(form))
          .filter(exam -> exam.form().person().equals(actor.person()))
          .orElseThrow(() -> new NotFound(Thing.EXAM, form));
    }

    @Override
    public Exam.Sheet hold(UUID form, Actor actor) {
      var exam = get(form, actor);
      return new Exam.Sheet(exam.form(), exam.submittedAt());
    }

    @Override
    public List<Exam> all(Actor actor, String module) {
      return exams.values().stream()
          .filter(exam -> exam.form().person().equals(actor.person()))
          .filter(exam -> exam.form().module().slug().equals(module))
          .sorted(Comparator.comparingInt(exam -> exam.form().attempt()))
          .toList();
    }

    @Override
    public Set<String> modules(Actor actor) {
      return exams.values().stream()
          .filter(exam -> exam.form().person().equals(actor.person()))
          .map(exam -> exam.form().module().slug())
          .collect(toSet());
    }

    @Override
    public ExamForm append(ExamForm form) {
      for (var other : exams.values()) {
        if (other.form().person().equals(form.person())
            && other.form().module().slug().equals(form.module().slug())
            && other.form().attempt() == form.attempt()) {
          return other.form();
        }
      }
      exams.put(form.id(), new Exam(form, List.of(), Optional.empty()));
      return form;
    }

    @Override
    public void append(UUID form, Exam.Given given) {
      exams.computeIfPresent(
          form,
          (id, exam) -> {
            var all = new ArrayList<>(exam.given());
            all.add(given);
            return new Exam(exam.form(), all, exam.submittedAt());
          });
    }

    @Override
    public void submit(UUID form, Instant at) {
      exams.computeIfPresent(
          form,
          (id, exam) ->
              exam.isSubmitted() ? exam : new Exam(exam.form(), exam.given(), Optional.of(at)));
    }
  }

  private final class MemoryClosings implements Closings {

    @Override
    public Optional<Map<String, String>> evaluation(UUID enrollment) {
      return Optional.ofNullable(evaluations.get(enrollment));
    }

    @Override
    public void evaluate(UUID enrollment, Map<String, String> answers, Instant at) {
      evaluations.putIfAbsent(enrollment, Map.copyOf(answers));
    }

    @Override
    public Optional<Attestation> attestation(UUID enrollment) {
      return Optional.ofNullable(attestations.get(enrollment));
    }

    @Override
    public void attest(UUID enrollment, Attestation attestation) {
      attestations.putIfAbsent(enrollment, attestation);
    }
  }
}

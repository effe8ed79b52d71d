package org.preceptor.kills;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.Answer;
import org.preceptor.Form;
import org.preceptor.Visitor;

/**
 * A learner at a browser: signs in, enrolls, evaluates and attests over HTTP, and writes down what
 * the pages say. What was told before the server died is known to the next try.
 */
final class Client {

  private static final Pattern ENROLLMENT = Pattern.compile("[?&;]enrollment=([0-9a-f-]{36})");
  private static final Pattern CODE = Pattern.compile("/credit/certificate\\?code=([0-9A-Za-z-]+)");
  private static final Pattern QUESTION = Pattern.compile("name=\"(e-[^\"]+)\"");

  private final int number;
  private final String publicUrl;
  private final Journal journal;
  private volatile @Nullable UUID enrollment;

  Client(int number, String publicUrl, Journal journal) {
    this.number = number;
    this.publicUrl = publicUrl;
    this.journal = journal;
  }

  /**
   * Goes the whole way, or the rest of it.
   *
   * @throws UncheckedIOException if the server goes away meanwhile
   * @throws IllegalStateException if a page answers with anything else than what is expected
   */
  void complete(URI server) {
    var visitor = new Visitor(server);
    signIn(visitor);
    var known = enrollment;
    var id = known == null ? enroll(visitor) : known;
    evaluate(visitor, id);
    attest(visitor, id);
    var transcript = shown(visitor.get("/credit/transcript"));
    var code = CODE.matcher(transcript.text());
    if (!code.find()) {
      throw new IllegalStateException("no certificate on " + transcript);
    }
    journal.add(new Journal.Told(id, code.group(1)));
  }

  private void signIn(Visitor visitor) {
    var page = shown(visitor.get("/identity/sign-in")).text();
    var form =
        Form.withButton(page, "id", "enter")
            .orElseThrow(() -> new IllegalStateException("no form to sign in with"))
            .with("email", Learners.address(number))
            .with("password", Learners.PASSWORD)
            .pressing("id", "enter");
    redirected(send(visitor, form.action(), form.fields()));
  }

  private UUID enroll(Visitor visitor) {
    save(visitor, Map.of("what", "enroll", "course", School.COURSE));
    var page = shown(visitor.get("/learning/course?course=" + School.COURSE));
    var found = ENROLLMENT.matcher(page.text());
    if (!found.find()) {
      throw new IllegalStateException("nothing to close on " + page);
    }
    var id = UUID.fromString(found.group(1));
    journal.add(new Journal.Told(id, Journal.Told.ENROLLED));
    enrollment = id;
    return id;
  }

  private void evaluate(Visitor visitor, UUID id) {
    var page = shown(visitor.get("/learning/evaluation?enrollment=" + id)).text();
    var form =
        Form.all(page).stream()
            .filter(one -> one.about().getOrDefault("id", "").equals("evaluate"))
            .findFirst();
    if (form.isPresent()) {
      var answers = new LinkedHashMap<>(form.get().entered().fields());
      var questions = QUESTION.matcher(page);
      while (questions.find()) {
        answers.put(questions.group(1), "4");
      }
      redirected(send(visitor, form.get().action(), answers));
    }
  }

  /** Every other learner clicks twice. */
  private void attest(Visitor visitor, UUID id) {
    var fields = Map.of("what", "attest", "enrollment", id.toString(), "agreed", "true");
    var again =
        number % 2 == 0
            ? CompletableFuture.runAsync(() -> save(visitor.twin(), fields))
            : CompletableFuture.completedFuture(null);
    save(visitor, fields);
    journal.add(new Journal.Told(id, Journal.Told.EARNED));
    again.handle((done, gone) -> done).join();
  }

  private void save(Visitor visitor, Map<String, String> fields) {
    redirected(send(visitor, "/learning/save", fields));
  }

  private Answer send(Visitor visitor, String action, Map<String, String> fields) {
    return visitor.post(action, fields, Map.of("Origin", publicUrl));
  }

  private static Answer shown(Answer answer) {
    if (answer.status() != 200) {
      throw new IllegalStateException("a page was expected: " + answer);
    }
    return answer;
  }

  /** What was sent is taken; anything wrong with it would be shown on the page itself. */
  private static void redirected(Answer answer) {
    if (!answer.redirects() || answer.leadsTo().startsWith("/identity")) {
      throw new IllegalStateException("to be led on was expected: " + answer);
    }
  }
}

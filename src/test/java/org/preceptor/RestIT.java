package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.access.Role;
import org.preceptor.credit.verify.LedgerVerifier;

/** What licensing bodies and the public fetch to check the ledger elsewhere, over the wire. */
class RestIT {

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private final WireRules rules = new WireRules(TestServer.url().getScheme().equals("https"));

  private Answer sound(Answer answer, int status) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(rules.broken(answer)).isEmpty();
    return answer;
  }

  private static String text(Answer answer) {
    assertThat(answer.header("Content-Type").orElse("")).isEqualTo("text/plain;charset=UTF-8");
    return answer.text();
  }

  @Test
  void theKeyAndTheLatestCheckpointAreForEverybody() {
    var visitor = new Visitor();

    var key = text(sound(visitor.get("/api/credit/key"), 200)).strip();
    var note = text(sound(visitor.get("/api/credit/checkpoint"), 200));

    assertThat(note).startsWith(key.substring(0, key.indexOf('+')) + "\n");
    var size = note.lines().skip(1).findFirst().orElseThrow();
    assertThat(text(sound(visitor.get("/api/credit/checkpoint?size=" + size), 200)))
        .isEqualTo(note);
    sound(visitor.get("/api/credit/checkpoint?size=987654321"), 404);
  }

  @Test
  void anOfficersExportIsVerifiedAgainstTheKeyThatWasFetchedBefore() {
    var key = text(new Visitor().get("/api/credit/key")).strip();

    var export = sound(Visitor.as(Role.BOARD_OFFICER).get("/api/credit/export"), 200);

    assertThat(export.header("Content-Disposition").orElse("")).contains("ledger.txt");
    var verdict =
        new LedgerVerifier(Optional.of(key), Optional.empty())
            .verify(new StringReader(text(export)));
    assertThat(verdict.sentence()).startsWith("sound");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "BOARD_OFFICER")
  void nobodyButAnOfficerExports(Role role) {
    var answer = sound(Visitor.as(role).get("/api/credit/export"), 404);

    assertThat(answer.text()).doesNotContain("\"award\"");
  }

  @Test
  void thePublicIsAskedToSignInBeforeAnExport() {
    assertThat(new Visitor().get("/api/credit/export").asksToSignIn()).isTrue();
  }

  @Test
  void aProofIsGivenForACertificateAndForNothingElse() {
    for (var wrong :
        List.of("", "?code=", "?code=made-up", "?code=%00", "?code=" + "A".repeat(5000))) {
      var answer = sound(new Visitor().get("/api/credit/proof" + wrong), 404);
      assertThat(answer.text()).isEqualTo("no such certificate\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/credit/checkpoint?size=x", "/api/credit/checkpoint?size=-1"})
  void aSizeThatIsNoneIsNotFound(String address) {
    sound(new Visitor().get(address), 404);
  }

  @Test
  void everyPageHasANewNonceWhateverTheFormBroughtBack() {
    var visitor = new Visitor();
    var first = nonce(visitor.get("/identity/sign-in"));
    var form =
        Form.all(visitor.get("/identity/sign-in").text()).stream()
            .filter(one -> one.texts().contains("email"))
            .findFirst()
            .orElseThrow()
            .with("email", "nobody@example.org")
            .with("primefaces.nonce", "Y2hvc2Vu")
            .pressing("id", "enter");

    var again =
        visitor.post(form.action(), form.fields(), Map.of("Origin", TestServer.url().toString()));

    assertThat(again.status()).isEqualTo(200);
    assertThat(nonce(again)).isNotEqualTo(first).isNotEqualTo("Y2hvc2Vu");
    assertThat(again.text()).doesNotContain("Y2hvc2Vu");
  }

  private static String nonce(Answer page) {
    var policy = page.header("Content-Security-Policy").orElse("");
    var found = NONCE.matcher(policy);
    assertThat(found.find()).as(policy).isTrue();
    return found.group(1);
  }
}

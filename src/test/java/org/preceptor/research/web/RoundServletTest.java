package org.preceptor.research.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.preceptor.research.Answer;
import org.preceptor.research.PanelId;
import org.preceptor.research.RateTogether;

/** A ruling that settles nothing comes back with what was typed. */
class RoundServletTest {

  private final List<String> asked = new ArrayList<>();
  private final List<String> forwarded = new ArrayList<>();
  private final List<String> redirected = new ArrayList<>();
  private final RefusedRuling ruling = new RefusedRuling();

  /** Settles what has an answer and a reason. */
  private final RateTogether together =
      new RateTogether() {
        @Override
        public boolean settle(PanelId id, String item, Answer answer, String reason) {
          asked.add(item + " " + answer.word());
          return !reason.isBlank();
        }
      };

  private void sends(Map<String, String> form) throws IOException, ServletException {
    var servlet = new RoundServlet();
    servlet.together = together;
    servlet.ruling = ruling;
    servlet.doPost(request(form), response());
  }

  private HttpServletRequest request(Map<String, String> form) {
    RequestDispatcher page =
        (RequestDispatcher)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {RequestDispatcher.class},
                (proxy, method, values) -> null);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, values) ->
                switch (method.getName()) {
                  case "getParameter" -> form.get(first(values));
                  case "getRequestDispatcher" -> {
                    forwarded.add(first(values));
                    yield page;
                  }
                  default -> null;
                });
  }

  private HttpServletResponse response() {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, values) -> {
              if (method.getName().equals("sendRedirect")) {
                redirected.add(first(values));
              }
              return null;
            });
  }

  private static String first(Object @Nullable [] values) {
    return Objects.requireNonNull(values)[0].toString();
  }

  private static Map<String, String> form(String answer, String reason) {
    return Map.of(
        "what",
        "settle",
        "panel",
        PanelId.random().toString(),
        "item",
        "dates",
        "answer",
        answer,
        "reason",
        reason);
  }

  @Test
  void withoutAnAnswerNothingIsSettledAndTheReasonStandsAgain()
      throws IOException, ServletException {
    sends(form("", "The year stands on the cover."));

    assertThat(asked).isEmpty();
    assertThat(redirected).isEmpty();
    assertThat(forwarded).containsExactly("/research/adjudicate.xhtml");
    assertThat(ruling.isOf("dates")).isTrue();
    assertThat(ruling.reason("dates")).isEqualTo("The year stands on the cover.");
    assertThat(ruling.isOf("funding")).isFalse();
  }

  @Test
  void withoutAReasonTheChosenAnswerStandsAgain() throws IOException, ServletException {
    sends(form("no", " "));

    assertThat(asked).containsExactly("dates no");
    assertThat(redirected).isEmpty();
    assertThat(ruling.chosen("dates", new AppraisalQuestions.Option("no", "No", false))).isTrue();
    assertThat(ruling.chosen("dates", new AppraisalQuestions.Option("yes", "Yes", false)))
        .isFalse();
  }

  @Test
  void aRulingWithBothLeadsBackToItsQuestion() throws IOException, ServletException {
    sends(form("no", "The year stands on the cover."));

    assertThat(redirected).hasSize(1).allMatch(address -> address.endsWith("#c-dates"));
    assertThat(ruling.getItem()).isEmpty();
  }
}

package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.access.Access;
import org.preceptor.access.Role;
import org.preceptor.access.yaml.YamlAccess;

/** What happens to what people type: it is kept, it is never markup, it is never a program. */
class FormsIT {

  private static final String HOSTILE = "'\"><img src=x onerror=alert(1)>#{1234*4321}${1234*4321}";
  private static final Pattern SAYS_WHAT_IS_WRONG =
      Pattern.compile(
          "data-error-summary|note critical|class=\"error\"[^>]*>\\s*(?:<span[^>]*>\\s*)?[^<\\s]");

  private final Access access = new YamlAccess().read();
  private final List<String> faults = new ArrayList<>();

  private static Stream<String> everybody() {
    return Stream.concat(Stream.of(Guest.PUBLIC), Stream.of(Role.values()).map(Role::word));
  }

  private static Visitor visitor(String who) {
    return Stream.of(Role.values())
        .filter(role -> role.word().equals(who))
        .findFirst()
        .map(Visitor::as)
        .orElseGet(Visitor::new);
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void aRefusedFormSaysWhyAndKeepsWhatWasTyped(String who) {
    var visitor = visitor(who);
    int refused = 0;
    for (var address : Crawl.by(visitor, access).oneOfEach()) {
      int count = Form.all(visitor.get(address).text()).size();
      for (int i = 0; i < count; i++) {
        refused += submitWithGaps(visitor, address, i) ? 1 : 0;
      }
    }
    System.out.println("forms: " + refused + " refused as " + who);

    assertThat(faults).isEmpty();
  }

  /** Fills every field but the first with something to know it by; true where it was refused. */
  private boolean submitWithGaps(Visitor visitor, String address, int index) {
    var forms = Form.all(visitor.get(address).text());
    if (index >= forms.size()
        || !forms.get(index).isPosted()
        || forms.get(index).texts().isEmpty()) {
      return false;
    }
    var form = forms.get(index).entered();
    var typed = new ArrayList<String>();
    for (var name : form.texts()) {
      var text = name.equals(form.texts().getFirst()) ? "" : "Zebra<b>" + typed.size();
      form = form.with(name, text);
      typed.add(text);
    }
    var answer = visitor.send(form);
    if (answer.status() != 200) {
      if (!answer.redirects()) {
        faults.add("form " + index + " of " + address + " gave " + answer);
      }
      return false;
    }
    kept(answer.text(), typed, "form " + index + " of " + address);
    return true;
  }

  private void kept(String page, List<String> typed, String form) {
    if (!SAYS_WHAT_IS_WRONG.matcher(page).find()) {
      faults.add(form + " does not say what is wrong");
    }
    if (page.contains("Zebra<b>")) {
      faults.add(form + " shows what was typed as markup");
    }
    for (var text : typed) {
      if (!page.contains(text.replace("<", "&lt;").replace(">", "&gt;"))) {
        faults.add(form + " loses " + text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void nothingInAnAddressBecomesMarkupOrIsEvaluated(String who) {
    var visitor = visitor(who);
    var crawl = Crawl.by(visitor, access);
    var parameters = new LinkedHashSet<>(Set.of("q", "code", "license", "from", "page", "locale"));
    var addresses = crawl.oneOfEach();
    addresses.forEach(address -> parameters.addAll(parameters(address)));
    var hostile = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
    for (var address : addresses) {
      for (var parameter : parameters) {
        var answer =
            visitor.get(address.replaceFirst("\\?.*", "") + "?" + parameter + "=" + hostile);
        if (answer.text().contains("<img src=x") || answer.text().contains("5332114")) {
          faults.add(parameter + " is believed by " + answer);
        }
        if (answer.status() >= 500) {
          faults.add(parameter + " breaks " + answer);
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  private static Set<String> parameters(String address) {
    var names = new LinkedHashSet<String>();
    int query = address.indexOf('?');
    if (query >= 0) {
      for (var pair : address.substring(query + 1).split("&", -1)) {
        names.add(pair.replaceFirst("=.*", ""));
      }
    }
    return names;
  }
}

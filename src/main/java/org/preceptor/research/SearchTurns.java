package org.preceptor.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.preceptor.research.SearchTokens.Token;

/**
 * Turns of phrase whose words belong together: {@code et al.}, {@code DOI 10.1000/x}, {@code
 * state:Nothing known}. Where there are more words than are searched for, what names a work comes
 * before them.
 */
final class SearchTurns {

  private static final int LONGEST_LABEL = 4;
  private static final Pattern DOI = Pattern.compile("(?i)doi[:.]?");
  private static final Pattern PMID = Pattern.compile("(?i)pmid[:.]?");
  private static final Pattern ET = Pattern.compile("(?i)et");
  private static final Pattern AL = Pattern.compile("(?i)al[.,;:]*");

  private final List<Token> tokens;
  private int at;

  SearchTurns(List<Token> tokens) {
    this.tokens = tokens;
  }

  List<Token> all() {
    var all = new ArrayList<Token>();
    for (at = 0; at < tokens.size(); at++) {
      var token = tokens.get(at);
      if (ET.matcher(token.text()).matches() && token.isPlain() && follows(AL)) {
        at++;
      } else {
        all.add(identified(token).or(() -> labelled(token)).orElse(token));
      }
    }
    namingFirst(all);
    return all;
  }

  private Optional<Token> next() {
    return at + 1 < tokens.size() && tokens.get(at + 1).isPlain() && !tokens.get(at + 1).excluded()
        ? Optional.of(tokens.get(at + 1))
        : Optional.empty();
  }

  private boolean follows(Pattern text) {
    return next().filter(token -> text.matcher(token.text()).matches()).isPresent();
  }

  private Optional<Token> identified(Token token) {
    var field = token.text().isEmpty() ? token.field() : token.isPlain() ? token.text() : "";
    var next = next().map(Token::text).orElse("");
    boolean doi =
        DOI.matcher(field).matches()
            && (Identifiers.doi(next).isPresent() || SearchSyntax.beginning(next).isPresent());
    boolean pmid = PMID.matcher(field).matches() && Identifiers.pmid(next).isPresent();
    if (!doi && !pmid) {
      return Optional.empty();
    }
    at++;
    return Optional.of(new Token(token.excluded(), doi ? "doi" : "pmid", next, false));
  }

  private Optional<Token> labelled(Token token) {
    var facet = SearchFacet.of(token.field().toLowerCase(Locale.ROOT));
    if (token.quoted() || facet.isEmpty() || SearchSyntax.values(facet.get()).isEmpty()) {
      return Optional.empty();
    }
    var label = new StringBuilder(token.text());
    int begin = at;
    Optional<Token> whole = Optional.empty();
    for (int words = 1; words < LONGEST_LABEL && next().isPresent(); words++) {
      label.append(' ').append(next().get().text());
      at++;
      if (SearchLabels.value(facet.get(), label.toString()).isPresent()) {
        whole = Optional.of(new Token(token.excluded(), token.field(), label.toString(), true));
        begin = at;
      }
    }
    at = begin;
    return whole;
  }

  private static void namingFirst(List<Token> all) {
    for (int i = SearchSyntax.MOST_PARTS; i < all.size(); i++) {
      var token = all.get(i);
      if (token.field().equals("doi") || SearchSyntax.identifier(token.typed()).isPresent()) {
        all.addFirst(all.remove(i));
        return;
      }
    }
  }
}

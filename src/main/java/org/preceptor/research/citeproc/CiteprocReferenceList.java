package org.preceptor.research.citeproc;

import de.undercouch.citeproc.AbbreviationProvider;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.Field;
import org.preceptor.research.Markup;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceList;
import org.preceptor.research.csl.CslWriter;

/** APA's style, in the form in which the project of the Citation Style Language keeps it. */
@ApplicationScoped
class CiteprocReferenceList implements ReferenceList {

  /** Looking for it in all archives each time would take longer than all the rest. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final LocaleProvider AMERICAN = language -> resource("locales-en-US.xml");

  private static final AbbreviationProvider NONE =
      new AbbreviationProvider() {
        @Override
        public @Nullable String getAbbreviation(
            String category, String original, CSLItemData item) {
          return null;
        }
      };

  private static final Pattern SPAN =
      Pattern.compile("<span style=\"([^\"]*)\">((?:(?!</?span).)*)</span>");

  @Override
  public List<String> plain(List<Reference> references) {
    return lines(references, "text").stream().map(Markup::withoutSigns).toList();
  }

  @Override
  public List<String> html(List<Reference> references) {
    return lines(references, "html").stream()
        .map(CiteprocReferenceList::withItalics)
        .map(Markup::tagged)
        .toList();
  }

  /** Styles in the page itself are not allowed, and only italics are needed. */
  private static String withItalics(String html) {
    var now = html.replaceAll("</?div[^>]*>", "").strip();
    for (var next = ""; !next.equals(now); ) {
      next = now;
      now =
          SPAN.matcher(now)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          found.group(1).equals("font-style: italic")
                              ? "<i>" + found.group(2) + "</i>"
                              : found.group(2)));
    }
    return now;
  }

  private static List<String> lines(List<Reference> references, String format) {
    var mends = new ApaMends();
    var items = new ArrayList<CSLItemData>();
    for (var reference : references) {
      items.add(item(mends.prepared(reference), "item-" + items.size()));
    }
    try {
      var style =
          new CSL(new ListItemDataProvider(items), AMERICAN, NONE, resource("apa.csl"), "en-US");
      style.setOutputFormat(format);
      style.registerCitationItems(items.stream().map(CSLItemData::getId).toList());
      return Arrays.stream(style.makeBibliography().getEntries())
          .map(String::strip)
          .map(mends::mended)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSLItemData item(Reference reference, String id) {
    // abstracts and notes have no place in a list, and make no difference to it
    var listed =
        reference.with(
            Map.of(
                Field.ABSTRACT,
                "",
                Field.NOTE,
                "",
                Field.EDITION,
                edition(reference.text(Field.EDITION))));
    try {
      return CSLItemData.fromJson(
          new JsonParser(new JsonLexer(new StringReader(csl(listed, id)))).parseObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A thesis is called one in brackets, beside its school; the court of a case has its own name.
   */
  private static String csl(Reference reference, String id) {
    var item = CslWriter.item(reference, id);
    return switch (reference.type()) {
      case THESIS -> JSON.createObjectBuilder(item).add("genre", "Thesis").build().toString();
      case COURT_CASE -> {
        var court = reference.text(Field.PUBLISHER);
        yield JSON.createObjectBuilder(item).add("authority", court).build().toString();
      }
      default -> item.toString();
    };
  }

  /** The library writes no ordinals of numbers that come as texts. */
  private static String edition(String text) {
    if (!text.matches("\\d{1,2}")) {
      return text;
    }
    int number = Integer.parseInt(text);
    var ending =
        number / 10 == 1
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending + " ed.";
  }

  private static String resource(String name) {
    try (InputStream in = CiteprocReferenceList.class.getResourceAsStream("/csl/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

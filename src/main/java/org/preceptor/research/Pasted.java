package org.preceptor.research;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody pasted to name a work, as far as it can be told. */
public sealed interface Pasted {

  /** More is a file. */
  int LONGEST = 200_000;

  /** Records in one of the formats of reference managers and databases. */
  record Records(ReferenceFormats.Reading reading) implements Pasted {}

  /**
   * Names the work and says nothing else of it.
   *
   * @param draft with a DOI, a PMID or an address, and no title
   */
  record Identified(ReferenceDraft draft, Field by, String identifier) implements Pasted {}

  /** A reference as it stands in a list. Some of its parts may be left for a person to tell. */
  record Formatted(FormattedReference.Parts parts) implements Pasted {}

  /** Several references of a list, each on its own. */
  record Several(List<FormattedReference.Parts> references) implements Pasted {}

  /** Nothing that names a work. */
  record Unknown(String beginning) implements Pasted {}

  record TooLong(int length) implements Pasted {}

  static Pasted of(String text, ReferenceFormats formats) {
    var bare = text.strip();
    if (bare.length() > LONGEST) {
      return new TooLong(bare.length());
    }
    var identified = identified(bare);
    if (identified.isPresent()) {
      return identified.get();
    }
    if (!NUMBERED.matcher(bare).find()) {
      var reading = formats.read(bare);
      if (reading.format().isPresent()) {
        return new Records(reading);
      }
    }
    return formatted(bare);
  }

  Pattern NUMBERED = Pattern.compile("^\\[\\d{1,3}\\]\\s*\\p{L}");

  private static Pasted formatted(String text) {
    var references =
        FormattedReference.apart(text).stream()
            .flatMap(one -> FormattedReference.read(one).stream())
            .toList();
    return switch (references.size()) {
      case 0 -> new Unknown(text.lines().findFirst().orElse(""));
      case 1 -> new Formatted(references.getFirst());
      default -> new Several(references);
    };
  }

  private static Optional<Pasted> identified(String text) {
    if (text.isEmpty() || text.contains("\n") || text.split("\\s+", -1).length > 3) {
      return Optional.empty();
    }
    var doi = Identifiers.doi(text).or(() -> isAnAddress(text) ? Identifiers.doiIn(text) : none());
    if (doi.isPresent()) {
      return Optional.of(identified(Field.DOI, doi.get()));
    }
    var pmid = Identifiers.pmid(text);
    if (pmid.isPresent()) {
      return Optional.of(identified(Field.PMID, pmid.get()));
    }
    var address = Identifiers.address(text.startsWith("www.") ? "https://" + text : text);
    return address.map(one -> identified(Field.URL, one));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static boolean isAnAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private static Pasted identified(Field by, String identifier) {
    var draft = new ReferenceDraft(1);
    draft.put(by, identifier);
    draft.type(by == Field.URL ? SourceType.WEB_PAGE : SourceType.ARTICLE);
    return new Identified(draft, by, identifier);
  }
}

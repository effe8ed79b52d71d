package org.preceptor.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a reference apart that is written as in a list: in the style of APA, or in that of
 * Vancouver. What cannot be told with reason is left out, and said to be.
 */
public final class FormattedReference {

  private static final int MOST = 100;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 4_000;

  private static final String PAGES = "[A-Za-z]{0,2}\\d+(?:\\s*[-–—‐]\\s*[A-Za-z]{0,2}\\d+)?";

  private static final Pattern MARK =
      Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}[.)]|[•*–-])\\s+");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern PMID = Pattern.compile("(?i)\\bPMID:?\\s*([1-9]\\d{0,8})\\b\\.?;?");
  private static final Pattern PMCID = Pattern.compile("(?i)\\b(?:PMCID:?\\s*)?(PMC\\d+)\\b\\.?;?");
  private static final Pattern RETRIEVED =
      Pattern.compile(
          "(?i)\\b(?:Retrieved(?: on)?(?: \\w+ \\d{1,2}, \\d{4},?)?(?: from)?|Available(?: from| at)"
              + "|Accessed(?: \\w+ \\d{1,2}, \\d{4})?|\\[?cited \\d{4} \\w+ \\d{1,2}\\]?)[:;,]?\\s*");
  private static final Pattern DOI_WORD = Pattern.compile("(?i)\\bdoi:?\\s*(?=10\\.|$)");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

  private static final Pattern APA =
      Pattern.compile(
          "^(?<names>\\S.{0,3000}?)\\s*\\((?<year>\\d{4})[a-z]?(?:,\\s*(?<day>[^()]{3,40}))?\\)"
              + "\\s*[.:,]?\\s+(?<rest>\\S.*)$");
  private static final Pattern APA_UNDATED =
      Pattern.compile(
          "^(?<names>\\S.{0,3000}?)\\s*\\((?:n\\.\\s?d\\.|(?<coming>in press|forthcoming))\\)\\s*[.:,]?\\s+"
              + "(?<rest>\\S.*)$");
  private static final Pattern VANCOUVER =
      Pattern.compile(
          "^(?<names>[^.]{2,3000})\\.\\s+(?<title>.+[^.?!][.?!])\\s+(?<container>[^.\\s].*?)\\.?\\s+"
              + "(?<year>\\d{4})(?:\\s+(?<day>[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?:\\s+\\d{1,2})?))?"
              + "\\s*;\\s*(?<volume>[\\w.-]+)?(?:\\s*\\((?<issue>[^)]+)\\))?"
              + "(?:\\s*:\\s*(?<pages>"
              + PAGES
              + "))?\\.?$");
  private static final Pattern VANCOUVER_BOOK =
      Pattern.compile(
          "^(?<names>[^.]{2,3000})\\.\\s+(?<title>[^.]+)\\.\\s+(?:(?<edition>\\d+)\\w* ed\\.?\\s+)?"
              + "(?<place>[^:;]{2,60}?):\\s*(?<publisher>[^:;]{2,120});\\s*(?<year>\\d{4})\\.?"
              + "(?:\\s*p\\.\\s*\\d+.*)?$");
  private static final Pattern INITIALED =
      Pattern.compile(
          "(?<family>.+?)\\s+(?<initials>\\p{Lu}{1,4})(?:\\s+(?<suffix>Jr|Sr|2nd|3rd|II|III))?");

  private static final Pattern JOURNAL =
      Pattern.compile(
          "(?<container>\\p{L}[^?!]*?),\\s*(?:Vol\\.\\s*)?(?<volume>[A-Z]?\\d+(?:[-–]\\d+)?)"
              + "(?:\\s*\\((?<issue>[^)]{1,40})\\))?"
              + "(?:,\\s*(?:pp?\\.\\s*)?(?:Article\\s+(?<number>[\\w.-]+)|(?<pages>"
              + PAGES
              + ")))?\\.?");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?<title>.+?)[.?!]\\s+In\\s+(?:(?<editors>.+?)\\s*\\(Eds?\\.\\),\\s*)?(?<book>.+?)"
              + "(?:\\s*\\((?<in>[^()]*pp?\\.\\s*[^()]+)\\))?\\.(?:\\s+(?<publisher>[^.].*?)\\.?)?");
  private static final Pattern IN_PAGES = Pattern.compile("pp?\\.\\s*(" + PAGES + ")");
  private static final Pattern EDITION = Pattern.compile("(\\d+)(?:st|nd|rd|th) ed\\.");
  private static final Pattern THESIS =
      Pattern.compile(
          "\\s*\\[((?:Doctoral|Master|Unpublished|Ph)[^\\]]*?(?:dissertation|thesis))(?:,\\s*([^\\]]+))?"
              + "\\]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPORT =
      Pattern.compile("\\((?:[^()]*\\b)?(?:Report|Publication|Paper) No\\.\\s*([^()]+)\\)");
  private static final Pattern PREPRINT =
      Pattern.compile("(?i)(?:psyarxiv|medrxiv|biorxiv|socarxiv|arxiv|ssrn|edarxiv|osf preprints)");
  private static final Pattern BOUNDARY = Pattern.compile("(\\S+?)[.?!]['”\"’)]?\\s+(?=\\S)");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{M}?\\.[ -]?)+");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|II|III|IV");

  private final ReferenceDraft draft = new ReferenceDraft(1);
  private final List<String> left = new ArrayList<>();

  private FormattedReference() {}

  /**
   * What could be told of it.
   *
   * @param draft may lack the title
   * @param left what nobody could tell the meaning of, for a person to put where it belongs
   */
  public record Parts(ReferenceDraft draft, List<String> left) {

    public Parts {
      left = List.copyOf(left);
    }
  }

  /** References of a list, which stand on lines or in paragraphs of their own. */
  static List<String> apart(String text) {
    var lines = text.strip().split("\\n\\s*\\n", -1);
    var flat =
        Arrays.stream(lines).map(one -> one.replaceAll("\\s+", " ").strip()).limit(MOST).toList();
    if (flat.size() > 1) {
      return flat;
    }
    var single = text.strip().lines().map(String::strip).limit(MOST).toList();
    boolean each =
        single.size() > 1
            && single.stream().allMatch(one -> APA.matcher(one).matches() || marked(one));
    return each ? single : flat;
  }

  private static boolean marked(String line) {
    return line.matches("^(?:\\[\\d{1,3}\\]|\\d{1,3}\\.)\\s+\\p{Lu}.{20,}");
  }

  /** Empty for what is no reference at all. */
  static Optional<Parts> read(String text) {
    var flat = MARK.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("");
    if (flat.length() < SHORTEST || flat.length() > LONGEST) {
      return Optional.empty();
    }
    return new FormattedReference().parts(flat);
  }

  private Optional<Parts> parts(String text) {
    var rest = identifiers(text);
    boolean told = apa(rest) || vancouver(rest) || vancouverBook(rest);
    if (!told) {
      if (!draft.has(Field.DOI) && !draft.has(Field.PMID) && !draft.has(Field.URL)) {
        return Optional.empty();
      }
      left.add(rest);
    }
    left.removeIf(String::isBlank);
    return Optional.of(new Parts(draft, left));
  }

  /** Takes out what can be told wherever it stands. */
  private String identifiers(String text) {
    Identifiers.doiIn(text).ifPresent(doi -> draft.put(Field.DOI, doi));
    var rest = first(PMID, text, Field.PMID);
    rest = first(PMCID, rest, Field.PMCID);
    var address = ADDRESS.matcher(rest);
    while (address.find()) {
      var one = address.group().replaceAll("[.,;)]+$", "");
      if (Identifiers.doi(one).isEmpty() && !draft.has(Field.URL)) {
        draft.put(Field.URL, one);
      }
    }
    rest = ADDRESS.matcher(rest).replaceAll("");
    rest = DOI.matcher(rest).replaceAll("");
    rest = DOI_WORD.matcher(rest).replaceAll("");
    return RETRIEVED.matcher(rest).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  private String first(Pattern pattern, String text, Field field) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      return text;
    }
    draft.put(field, found.group(1));
    return found.replaceFirst("").strip();
  }

  private boolean apa(String text) {
    var dated = APA.matcher(text);
    var undated = APA_UNDATED.matcher(text);
    boolean isDated = dated.matches();
    if (!isDated && !undated.matches()) {
      return false;
    }
    var match = isDated ? dated : undated;
    if (isDated) {
      var day = dated.group("day");
      draft.issued("date-as-typed", dated.group("year") + (day == null ? "" : " " + day));
    }
    apaNames(match.group("names"));
    var rest = match.group("rest").strip();
    var coming = isDated ? null : match.group("coming");
    if (coming != null) {
      draft.keep("date-as-typed", coming);
    }
    if (coming == null || !comingArticle(rest)) {
      apaRest(rest);
    }
    return true;
  }

  private void apaNames(String names) {
    var text =
        names
            .replaceAll("\\(Eds?\\.\\)\\.?,?", "")
            .replaceAll(",?\\s*(?:\\. \\. \\.|…)\\s*,?", ", … , ")
            .replaceAll(",?\\s+(?:&|and)\\s+", ", ")
            .strip();
    boolean edited = names.matches(".*\\(Eds?\\.\\).*");
    var role = edited ? Contributor.Role.EDITOR : Contributor.Role.AUTHOR;
    var tokens = new ArrayList<>(List.of(text.split(",\\s*", -1)));
    tokens.removeIf(String::isBlank);
    for (int i = 0; i < tokens.size(); i++) {
      i += name(role, tokens, i);
    }
  }

  /** Puts the name that begins there, and says how many further parts it has. */
  private int name(Contributor.Role role, List<String> tokens, int at) {
    var family = tokens.get(at).strip();
    var next = at + 1 < tokens.size() ? tokens.get(at + 1).strip() : "";
    if (family.equals("…") || family.matches("(?i)et al\\.?|others")) {
      draft.remark(Remark.What.NAMES_LEFT_OUT, family);
      return 0;
    }
    if (INITIALS.matcher(next).matches() || isGiven(family, next, tokens, at)) {
      var suffix = at + 2 < tokens.size() ? tokens.get(at + 2).strip() : "";
      boolean suffixed = SUFFIX.matcher(suffix).matches();
      draft.contributor(new Contributor(role, family, next, suffixed ? suffix : "", false));
      return suffixed ? 2 : 1;
    }
    var bare = family.replaceAll("(?<=\\p{L}{3})\\.$", "");
    if (!bare.isBlank()) {
      draft.inverted(role, bare.matches(".*\\s.*") ? bare : ", " + bare);
    }
    return 0;
  }

  /** Whole given names: {@code Smith, John, Doe, Jane}. */
  private static boolean isGiven(String family, String next, List<String> tokens, int at) {
    return family.matches("\\p{Lu}[\\p{L}’'-]+")
        && next.matches("\\p{Lu}[\\p{L}’'-]+\\.?(?: \\p{Lu}\\.)?")
        && tokens.size() % 2 == 0
        && at % 2 == 0;
  }

  private void apaRest(String rest) {
    var thesis = THESIS.matcher(rest);
    if (thesis.find()) {
      draft.type(SourceType.THESIS);
      draft.put(Field.TITLE, bare(rest.substring(0, thesis.start())));
      draft.put(Field.PUBLISHER, thesis.group(2));
      draft.keep("type", thesis.group(1));
      left.add(bare(rest.substring(thesis.end())));
      return;
    }
    if (!chapter(rest) && !article(rest)) {
      book(rest);
    }
  }

  private boolean chapter(String rest) {
    var match = CHAPTER.matcher(rest);
    if (!match.matches()) {
      return false;
    }
    draft.type(SourceType.CHAPTER);
    draft.put(Field.TITLE, match.group("title"));
    draft.put(Field.CONTAINER, match.group("book"));
    draft.put(Field.PUBLISHER, match.group("publisher"));
    var editors = match.group("editors");
    if (editors != null) {
      Arrays.stream(editors.split(",?\\s+(?:&|and)\\s+|,\\s+", -1))
          .flatMap(one -> Names.spoken(Contributor.Role.EDITOR, one).stream())
          .forEach(draft::contributor);
    }
    var in = match.group("in") == null ? "" : match.group("in");
    found(IN_PAGES, in).ifPresent(pages -> draft.put(Field.PAGES, pages));
    found(EDITION, in).ifPresent(edition -> draft.put(Field.EDITION, edition));
    return true;
  }

  /** The journal begins behind the last sentence that does not end in a short form. */
  private boolean article(String rest) {
    for (int cut : cuts(rest)) {
      var match = JOURNAL.matcher(rest.substring(cut));
      if (match.matches()) {
        draft.put(Field.TITLE, bare(rest.substring(0, cut)));
        journal(match);
        draft.put(Field.NUMBER, match.group("number"));
        return true;
      }
    }
    return false;
  }

  /** What is yet to come out has a journal and no volume: its title and a name, and no more. */
  private boolean comingArticle(String rest) {
    var places = cuts(rest);
    if (places.size() != 1 || bare(rest.substring(places.getFirst())).matches(".*[.:,\\d].*")) {
      return false;
    }
    draft.type(SourceType.ARTICLE);
    draft.put(Field.TITLE, bare(rest.substring(0, places.getFirst())));
    draft.put(Field.CONTAINER, bare(rest.substring(places.getFirst())));
    return true;
  }

  private void journal(Matcher match) {
    draft.type(
        PREPRINT.matcher(match.group("container")).find()
            ? SourceType.PREPRINT
            : SourceType.ARTICLE);
    draft.put(Field.CONTAINER, match.group("container"));
    draft.put(Field.VOLUME, match.group("volume"));
    draft.put(Field.ISSUE, match.group("issue"));
    draft.put(Field.PAGES, match.group("pages"));
  }

  private void book(String rest) {
    var places = cuts(rest);
    var title = places.isEmpty() ? rest : rest.substring(0, places.getFirst());
    var publisher = places.isEmpty() ? "" : bare(rest.substring(places.getFirst()));
    found(EDITION, title).ifPresent(edition -> draft.put(Field.EDITION, edition));
    found(REPORT, title).ifPresent(number -> draft.put(Field.NUMBER, number));
    draft.type(kind(title, publisher));
    draft.put(
        Field.TITLE,
        bare(title.replaceAll("\\s*\\((?:[^()]* ed\\.[^()]*|[^()]*No\\.[^()]*)\\)", "")));
    if (draft.type() == SourceType.PREPRINT || draft.type() == SourceType.WEB_PAGE) {
      draft.put(Field.CONTAINER, publisher);
    } else {
      draft.put(Field.PUBLISHER, publisher);
    }
  }

  private SourceType kind(String title, String publisher) {
    if (PREPRINT.matcher(publisher).find()) {
      return SourceType.PREPRINT;
    }
    if (REPORT.matcher(title).find()) {
      return SourceType.REPORT;
    }
    if (draft.has(Field.URL) && !EDITION.matcher(title).find()) {
      return SourceType.WEB_PAGE;
    }
    return publisher.isEmpty() ? SourceType.OTHER : SourceType.BOOK;
  }

  private boolean vancouver(String text) {
    var match = VANCOUVER.matcher(text);
    if (!match.matches() || !vancouverNames(match.group("names"))) {
      return false;
    }
    draft.put(Field.TITLE, bare(match.group("title")));
    var day = match.group("day");
    draft.issued("date-as-typed", match.group("year") + (day == null ? "" : " " + day));
    journal(match);
    return true;
  }

  private boolean vancouverBook(String text) {
    var match = VANCOUVER_BOOK.matcher(text);
    if (!match.matches() || !vancouverNames(match.group("names"))) {
      return false;
    }
    draft.type(SourceType.BOOK);
    draft.put(Field.TITLE, match.group("title"));
    draft.put(Field.EDITION, match.group("edition"));
    draft.put(Field.PLACE, match.group("place"));
    draft.put(Field.PUBLISHER, match.group("publisher"));
    draft.issued("date-as-typed", match.group("year"));
    return true;
  }

  /** Families with initials behind; whatever else may be an organization by itself only. */
  private boolean vancouverNames(String names) {
    var all = List.of(names.replaceAll(",?\\s*et al$", ", et al").split("[,;]\\s*", -1));
    if (all.size() > 1 && all.stream().noneMatch(one -> INITIALED.matcher(one.strip()).matches())) {
      return false;
    }
    for (var one : all) {
      var match = INITIALED.matcher(one.strip());
      if (one.strip().equals("et al")) {
        draft.remark(Remark.What.NAMES_LEFT_OUT, one);
      } else if (match.matches()) {
        var suffix = match.group("suffix");
        var given = match.group("initials").replaceAll("(?<=\\p{Lu})(?=\\p{Lu})", ". ") + ".";
        draft.contributor(
            new Contributor(
                Contributor.Role.AUTHOR,
                match.group("family"),
                given,
                suffix == null ? "" : suffix,
                false));
      } else if (!one.isBlank()) {
        draft.contributor(Contributor.organization(Contributor.Role.AUTHOR, one));
      }
    }
    return true;
  }

  /**
   * Where sentences begin, the likeliest first: behind the last one that ends in a word of small
   * letters, as titles do and short forms of journals do not.
   */
  private static List<Integer> cuts(String text) {
    var likely = new ArrayList<Integer>();
    var others = new ArrayList<Integer>();
    var boundary = BOUNDARY.matcher(text);
    while (boundary.find()) {
      var word = boundary.group(1).replaceAll("^[^\\p{L}\\p{N}]+", "");
      boolean small =
          word.matches("\\p{Ll}{3,}.*|.*\\d|.*[-’'\\p{Ll}]{5,}|.*[)\\]”\"]|\\p{Lu}{2,}")
              || boundary.group().contains("?")
              || boundary.group().contains("!");
      if (small) {
        likely.addFirst(boundary.end());
      } else if (word.length() > 2) {
        others.add(boundary.end());
      }
    }
    likely.addAll(others);
    return likely;
  }

  private static Optional<String> found(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /** Without the full stop, and the quotation marks around all of it. */
  private static String bare(String text) {
    var bare = text.strip().replaceAll("[.,\\s]+$", "");
    return bare.matches("[“\"][^“”\"]*[”\"]")
        ? bare.substring(1, bare.length() - 1).replaceAll("[.,\\s]+$", "")
        : bare;
  }
}

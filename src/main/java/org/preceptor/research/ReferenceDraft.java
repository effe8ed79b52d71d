package org.preceptor.research;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way from a file to a {@link Reference}. Gives every format the same spelling of
 * identifiers, pages and dates, and keeps what has no place: nothing put in can get lost.
 */
public final class ReferenceDraft {

  /** More is no title but a text that got into the wrong field. */
  public static final int LONGEST_TITLE = 1_000;

  private static final int LONGEST = 50_000;
  private static final int MOST_REMARKS = 200;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]+|\\p{Cs}");
  private static final Pattern PAGES = Pattern.compile("(\\d+)-(\\d+)");

  private final int line;
  private SourceType type = SourceType.OTHER;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final List<Contributor> contributors = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<Notice> notices = new LinkedHashSet<>();
  private final Map<String, String> extras = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<ReadReference.About> about = new ArrayList<>();
  private @Nullable PublicationDate issued;
  private @Nullable PublicationDate accessed;

  public ReferenceDraft(int line) {
    this.line = line;
  }

  public ReferenceDraft type(SourceType type) {
    this.type = type;
    return this;
  }

  public SourceType type() {
    return type;
  }

  public boolean has(Field field) {
    return texts.containsKey(field);
  }

  public boolean hasIssued() {
    return issued != null;
  }

  /** Puts a text where it belongs; what is no such thing is kept beside, with a remark. */
  public void put(Field field, @Nullable String written) {
    var text = clean(written);
    if (text.isEmpty()) {
      return;
    }
    if (field == Field.TITLE && text.length() > LONGEST_TITLE) {
      remark(Remark.What.LONG_TITLE, text);
      beside("whole-title", text);
      text = text.substring(0, LONGEST_TITLE).strip();
    }
    var spelled = spelled(field, text);
    if (spelled.isEmpty()) {
      remark(notA(field), text);
      beside("unread-" + field.word(), text);
    } else if (texts.putIfAbsent(field, spelled.get()) != null
        && !spelled.get().equals(texts.get(field))) {
      remark(Remark.What.SECOND_VALUE, field.word() + ": " + text);
      beside("second-" + field.word(), text);
    }
  }

  private static Optional<String> spelled(Field field, String text) {
    return switch (field) {
      case DOI -> Identifiers.doi(text);
      case PMID -> Identifiers.pmid(text);
      case ISBN -> Identifiers.isbn(text);
      case URL -> Identifiers.address(text);
      case PAGES -> Optional.of(pages(text));
      case LANGUAGE -> Optional.of(Languages.spelled(text));
      default -> Optional.of(text);
    };
  }

  private static Remark.What notA(Field field) {
    return switch (field) {
      case DOI -> Remark.What.NOT_A_DOI;
      case PMID -> Remark.What.NOT_A_PMID;
      case ISBN -> Remark.What.NOT_AN_ISBN;
      default -> Remark.What.NOT_AN_ADDRESS;
    };
  }

  /** One hyphen between them, and the last page whole: {@code 101-8} is 101 to 108. */
  private static String pages(String text) {
    var bare = text.replaceAll("\\s*[-–—‐‑−]+\\s*", "-");
    var range = PAGES.matcher(bare);
    if (range.matches() && range.group(2).length() < range.group(1).length()) {
      var first = range.group(1);
      return first
          + "-"
          + first.substring(0, first.length() - range.group(2).length())
          + range.group(2);
    }
    return bare;
  }

  public void contributor(Contributor contributor) {
    contributors.add(contributor);
  }

  /** A name with its family name first; whatever had to be guessed about it is said. */
  public void inverted(Contributor.Role role, String written) {
    Names.inverted(role, written)
        .ifPresent(
            one -> {
              contributor(one);
              if (!one.group() && !written.contains(",")) {
                remark(Remark.What.NAME_TURNED, one.inverted());
              }
            });
  }

  public void keyword(String written) {
    var text = clean(written);
    if (!text.isEmpty()) {
      keywords.add(text);
    }
  }

  public void notice(Notice notice) {
    notices.add(notice);
  }

  public void about(Field field, String identifier, Notice notice) {
    about.add(new ReadReference.About(field, identifier, notice));
  }

  public void issued(PublicationDate date) {
    if (issued == null || date.toString().startsWith(issued.toString())) {
      issued = date;
    }
  }

  public void accessed(PublicationDate date) {
    accessed = date;
  }

  /** Reads a date; what it says besides, or instead, is kept under the name. */
  public void issued(String name, String written) {
    var text = clean(written);
    if (text.isEmpty() || text.matches("[/\\-.\\s]+")) {
      return;
    }
    var told = Dates.told(text);
    told.date().ifPresent(this::issued);
    told.doubt()
        .ifPresent(
            doubt -> {
              remark(doubt, text);
              beside(name, text);
            });
  }

  /** Keeps what no field is for, under its own name; what we wrote so ourselves goes back home. */
  public void keep(String name, @Nullable String written) {
    var text = clean(written);
    if (text.isEmpty()) {
      return;
    }
    var notice = name.equals(Kept.NOTICE) ? Kept.notice(text) : Optional.<Notice>empty();
    if (notice.isPresent()) {
      notices.add(notice.get());
    } else if (Kept.FIELDS.contains(name)) {
      put(Field.of(name), text);
    } else {
      beside(name, text);
    }
  }

  /** As {@link #keep}, and says so, for what the format does not know either. */
  public void unknown(String name, @Nullable String written) {
    if (!clean(written).isEmpty()) {
      keep(name, written);
      if (extras.containsKey(name)) {
        remark(Remark.What.UNKNOWN_FIELD, name);
      }
    }
  }

  /** What is wrong in the same way hundreds of times is said often enough. */
  public void remark(Remark.What what, String value) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(new Remark(what, value));
    }
  }

  /** Whether nothing needs to be mended, as in nearly every text of a large file. */
  private static boolean isPlain(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean odd = c < ' ' || (c >= '\u007f' && c <= '\u00a0') || Character.isSurrogate(c);
      if (odd || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private String clean(@Nullable String written) {
    if (written == null) {
      return "";
    }
    var letters = Normalizer.normalize(written, Normalizer.Form.NFC);
    var text =
        (isPlain(letters)
                ? letters
                : SPACE.matcher(CONTROL.matcher(letters).replaceAll(" ")).replaceAll(" "))
            .strip();
    if (text.length() > LONGEST) {
      remark(Remark.What.CUT, text);
      return text.substring(0, LONGEST);
    }
    return text;
  }

  /** Keeps a further text of the same name behind the first, as long as both are not endless. */
  private void beside(String name, String text) {
    var known = extras.get(name);
    if (known == null) {
      extras.put(name, text);
    } else if (known.length() + text.length() > LONGEST) {
      remark(Remark.What.CUT, name + ": " + text);
    } else if (!known.equals(text)) {
      extras.put(name, known + " | " + text);
    }
  }

  /** The record with its remarks. One without a title is no reference. */
  public ReadReference done() {
    if (!texts.containsKey(Field.TITLE)) {
      remark(Remark.What.NO_TITLE, texts.getOrDefault(Field.DOI, String.join(" ", texts.values())));
      return new ReadReference(line, null, remarks, about);
    }
    unmarkRetracted();
    return new ReadReference(line, soFar(), remarks, about);
  }

  /** What there is of it, with or without a title. */
  public Reference soFar() {
    return new Reference(
        type,
        contributors.stream().sorted(Comparator.comparing(Contributor::role)).toList(),
        texts,
        List.copyOf(keywords),
        issued,
        accessed,
        List.copyOf(notices),
        extras);
  }

  /** The notices say it already. */
  private void unmarkRetracted() {
    var note = texts.getOrDefault(Field.NOTE, "");
    if (note.startsWith(Kept.RETRACTED) && EditorialState.of(notices) == EditorialState.RETRACTED) {
      var rest = note.substring(Kept.RETRACTED.length()).strip();
      if (rest.isEmpty()) {
        texts.remove(Field.NOTE);
      } else {
        texts.put(Field.NOTE, rest);
      }
    }
  }
}

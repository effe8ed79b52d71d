package org.preceptor.research.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preceptor.research.Contributor;
import org.preceptor.research.Contributor.Role;
import org.preceptor.research.Field;
import org.preceptor.research.Names;
import org.preceptor.research.PublicationDate;
import org.preceptor.research.ReadReference;
import org.preceptor.research.Reference;
import org.preceptor.research.ReferenceDraft;
import org.preceptor.research.Remark;
import org.preceptor.research.SourceType;
import org.preceptor.web.Said;

/**
 * A reference as a form shows and takes it: a text for each part, named as in {@link
 * org.preceptor.research.ReferenceChange}. What is shown and sent back as it was changes nothing.
 */
final class TypedReference {

  static final String TYPE = "type";
  static final String ISSUED = "issued";
  static final String KEYWORDS = "keywords";

  private static final String SPACE = "[\\s\\u00a0]+";

  private TypedReference() {}

  /** Every part, empty where there is nothing. */
  static Map<String, String> texts(Reference reference) {
    var texts = new LinkedHashMap<String, String>();
    texts.put(TYPE, reference.type().word());
    for (var role : Role.values()) {
      texts.put(role.word(), names(reference.contributors(role)));
    }
    texts.put(ISSUED, reference.published().map(PublicationDate::toString).orElse(""));
    for (var field : Field.values()) {
      texts.put(field.word(), reference.text(field));
    }
    texts.put(KEYWORDS, String.join("\n", reference.keywords()));
    return texts;
  }

  private static String names(List<Contributor> contributors) {
    return contributors.stream().map(Names::written).collect(Collectors.joining("\n"));
  }

  /** What was typed; empty where it is wrong, which is then said at each part. */
  static Optional<Reference> readOrSay(Map<String, String> typed, Said said) {
    var read = read(typed);
    var wrong = read.remarks().stream().filter(remark -> !remark.what().mild()).toList();
    if (wrong.isEmpty()) {
      read.remarks().forEach(one -> said.warn("research", key(one), one.value()));
    }
    wrong.forEach(remark -> said.errorAt(part(remark), "research", key(remark), remark.value()));
    return wrong.isEmpty() ? read.found() : Optional.empty();
  }

  private static String key(Remark remark) {
    return (remark.what() == Remark.What.LONG_TITLE ? "typed." : "remark.") + remark.what().word();
  }

  /** What was typed, with what is wrong about it. */
  static ReadReference read(Map<String, String> typed) {
    var draft = new ReferenceDraft(1);
    draft.type(type(typed.getOrDefault(TYPE, "")));
    for (var role : Role.values()) {
      typed.getOrDefault(role.word(), "").lines().forEach(line -> draft.inverted(role, line));
    }
    draft.issued("date-as-typed", typed.getOrDefault(ISSUED, ""));
    for (var field : Field.values()) {
      draft.put(field, typed.get(field.word()));
    }
    typed.getOrDefault(KEYWORDS, "").lines().forEach(draft::keyword);
    return draft.done();
  }

  private static SourceType type(String word) {
    return Arrays.stream(SourceType.values())
        .filter(type -> type.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(SourceType.OTHER);
  }

  /** The part at which a remark is shown. */
  static String part(Remark remark) {
    return switch (remark.what()) {
      case NOT_A_DOI -> Field.DOI.word();
      case NOT_A_PMID -> Field.PMID.word();
      case NOT_AN_ISBN -> Field.ISBN.word();
      case NOT_AN_ADDRESS -> Field.URL.word();
      case NOT_A_DATE, AMBIGUOUS_DATE -> ISSUED;
      default -> Field.TITLE.word();
    };
  }

  /** What was read, with what the form does not show and what was left alone as it was before. */
  static Reference over(Reference before, Map<String, String> typed, Reference read) {
    var shown = texts(before);
    var texts = new EnumMap<Field, String>(Field.class);
    for (var field : Field.values()) {
      var from = same(shown, typed, field.word()) ? before : read;
      if (!from.text(field).isEmpty()) {
        texts.put(field, from.text(field));
      }
    }
    var extras = new LinkedHashMap<>(before.extras());
    extras.putAll(read.extras());
    return new Reference(
        read.type(),
        contributors(before, typed, read),
        texts,
        same(shown, typed, KEYWORDS) ? before.keywords() : read.keywords(),
        same(shown, typed, ISSUED) ? before.issued() : read.issued(),
        before.accessed(),
        before.notices(),
        extras);
  }

  private static List<Contributor> contributors(
      Reference before, Map<String, String> typed, Reference read) {
    var shown = texts(before);
    if (Arrays.stream(Role.values()).allMatch(role -> same(shown, typed, role.word()))) {
      return before.contributors();
    }
    var contributors = new ArrayList<Contributor>();
    for (var role : Role.values()) {
      var from = same(shown, typed, role.word()) ? before : read;
      contributors.addAll(from.contributors(role));
    }
    return contributors;
  }

  /**
   * Takes over what only somebody else changed since the form was shown.
   *
   * @return what both changed, as it stands now
   */
  static Map<String, String> reconcile(
      Map<String, String> typed, Reference began, Reference standing) {
    var before = texts(began);
    var now = texts(standing);
    var both = new HashMap<String, String>();
    for (var part : now.keySet()) {
      if (same(before, typed, part)) {
        typed.put(part, now.getOrDefault(part, ""));
      } else if (!same(before, now, part) && !same(now, typed, part)) {
        both.put(part, now.getOrDefault(part, ""));
      }
    }
    return both;
  }

  private static boolean same(Map<String, String> one, Map<String, String> other, String part) {
    return bare(one, part).equals(bare(other, part));
  }

  /** Browsers end lines in their own way. */
  private static List<String> bare(Map<String, String> texts, String part) {
    return texts
        .getOrDefault(part, "")
        .lines()
        .map(line -> line.replaceAll(SPACE, " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}

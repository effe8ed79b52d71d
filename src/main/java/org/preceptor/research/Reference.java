package org.preceptor.research;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bibliographic facts of one work, whichever format they came in. The same work written in two
 * formats is the same reference.
 *
 * @param texts never blank
 * @param issued when it was published
 * @param accessed when somebody looked at it
 * @param extras what no field is for, under the name it came with
 */
public record Reference(
    SourceType type,
    List<Contributor> contributors,
    Map<Field, String> texts,
    List<String> keywords,
    @Nullable PublicationDate issued,
    @Nullable PublicationDate accessed,
    List<Notice> notices,
    Map<String, String> extras) {

  /** How a file knows it and spells it, which says nothing of the work. */
  private static final Set<String> OF_A_FILE = Set.of("citation-key", "bibtex-title");

  public Reference {
    contributors = List.copyOf(contributors);
    texts = Map.copyOf(texts);
    keywords = List.copyOf(keywords);
    notices = List.copyOf(notices);
    extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    if (texts.values().stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a text that is not there is left out");
    }
  }

  /** The text, or the empty one. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** Without the tags that some formats put into titles. */
  public String title() {
    return Markup.plain(text(Field.TITLE));
  }

  public String container() {
    return text(Field.CONTAINER);
  }

  public String doi() {
    return text(Field.DOI);
  }

  public String pmid() {
    return text(Field.PMID);
  }

  public Optional<PublicationDate> published() {
    return Optional.ofNullable(issued);
  }

  public List<Contributor> contributors(Contributor.Role role) {
    return contributors.stream().filter(one -> one.role() == role).toList();
  }

  /** The authors as a list of names, or the editors where nobody is named as author. */
  public String names() {
    var authors = contributors(Contributor.Role.AUTHOR);
    return (authors.isEmpty() ? contributors : authors)
        .stream().map(Contributor::spoken).collect(Collectors.joining(", "));
  }

  /** Whether it says the same of a work; the key that a file knows it by says nothing of it. */
  public boolean isTheSameAs(Reference other) {
    return withoutKey().equals(other.withoutKey());
  }

  /** All that it says of the work, which is the same for the same works of two files. */
  Reference withoutKey() {
    var rest = new LinkedHashMap<>(extras);
    rest.keySet().removeAll(OF_A_FILE);
    return new Reference(type, contributors, texts, keywords, issued, accessed, notices, rest);
  }

  /** The same with other texts, those that are blank left out. */
  public Reference with(Map<Field, String> changed) {
    var all = new EnumMap<Field, String>(Field.class);
    all.putAll(texts);
    all.putAll(changed);
    all.values().removeIf(String::isBlank);
    return new Reference(type, contributors, all, keywords, issued, accessed, notices, extras);
  }
}

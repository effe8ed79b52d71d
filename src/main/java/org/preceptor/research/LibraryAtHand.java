package org.preceptor.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a library holds of the works of some records, with those that have just come to it. */
final class LibraryAtHand {

  private final SourceImport imported;
  private final Map<Reference, SourceId> same = new HashMap<>();
  private final Map<String, List<Source>> works = new HashMap<>();

  private LibraryAtHand(SourceImport imported) {
    this.imported = imported;
  }

  /** A few statements, however many there are. */
  static LibraryAtHand of(Sources sources, SourceImport imported, List<Reference> references) {
    var at = new LibraryAtHand(imported);
    for (var field : List.of(Field.DOI, Field.PMID, Field.TITLE)) {
      var named =
          references.stream()
              .filter(one -> field != Field.TITLE || one.doi().isEmpty())
              .map(one -> one.text(field))
              .filter(text -> !text.isEmpty())
              .distinct()
              .toList();
      sources.identified(imported.organization(), field, named).forEach(at::add);
    }
    return at;
  }

  void add(Source source) {
    if (readable(source)) {
      same.putIfAbsent(source.reference().withoutKey(), source.id());
    }
    names(source.reference())
        .forEach(name -> works.computeIfAbsent(name, n -> new ArrayList<>()).add(source));
  }

  private boolean readable(Source source) {
    return source.visibility() == Visibility.ORGANIZATION
        || source.addedBy().equals(imported.person());
  }

  private static Stream<String> names(Reference reference) {
    return Stream.of(Field.DOI, Field.PMID)
        .filter(field -> !reference.text(field).isEmpty())
        .map(field -> field.word() + " " + reference.text(field));
  }

  private Stream<Source> of(Reference reference) {
    return names(reference).flatMap(name -> works.getOrDefault(name, List.of()).stream());
  }

  /** One that says the same in every field; anything else is for a person. */
  Optional<SourceId> same(Reference reference) {
    return Optional.ofNullable(same.get(reference.withoutKey()));
  }

  /** The title of another record of the work that the person may read. */
  Optional<String> twin(Reference reference) {
    return of(reference).filter(this::readable).map(Source::title).findFirst();
  }

  /** What this record and all others know to have become of the work, whoever may read them. */
  List<Notice> notices(Reference reference) {
    var notices = new LinkedHashSet<>(reference.notices());
    of(reference).forEach(one -> notices.addAll(one.editorial().notices()));
    return List.copyOf(notices);
  }
}

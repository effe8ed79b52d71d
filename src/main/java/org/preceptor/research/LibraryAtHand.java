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
  private final Map<String, List<Source>> titles = new HashMap<>();

  private LibraryAtHand(SourceImport imported) {
    this.imported = imported;
  }

  /** A few statements, however many there are. */
  static LibraryAtHand of(Sources sources, SourceImport imported, List<Reference> references) {
    var at = new LibraryAtHand(imported);
    for (var field : List.of(Field.DOI, Field.PMID, Field.TITLE)) {
      var named =
          references.stream()
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
    titles.computeIfAbsent(Identifiers.key(source.title()), t -> new ArrayList<>()).add(source);
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

  /** That the person may read another record of the work, or one that looks like it. */
  Optional<Remark> other(Reference reference) {
    return of(reference)
        .filter(this::readable)
        .findFirst()
        .map(twin -> new Remark(Remark.What.TWIN, twin.title()))
        .or(() -> alike(reference));
  }

  private Optional<Remark> alike(Reference reference) {
    var key = SourceKey.of(SourceId.random(), reference);
    return titles.getOrDefault(key.title(), List.of()).stream()
        .filter(this::readable)
        .filter(one -> !Likeness.reasons(key, SourceKey.of(one.id(), one.reference())).isEmpty())
        .findFirst()
        .map(one -> new Remark(Remark.What.ALIKE, one.title()));
  }

  /** What this record and all others know to have become of the work, whoever may read them. */
  List<Notice> notices(Reference reference) {
    var notices = new LinkedHashSet<>(reference.notices());
    of(reference).forEach(one -> notices.addAll(one.editorial().notices()));
    return List.copyOf(notices);
  }
}

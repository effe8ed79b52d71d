package org.preceptor.research.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.research.KeepCollections;
import org.preceptor.research.SourceCollection;
import org.preceptor.research.SourceCollection.Kind;
import org.preceptor.web.Said;

/** Backs {@code research/collections.xhtml}: one's collections, and a new one. */
@Named
@RequestScoped
public class CollectionsView {

  static final int LONGEST = 120;

  @Inject KeepCollections collections;
  @Inject Said said;

  private String name = "";
  private String kind = Kind.PERSON.word();

  public List<SourceCollection> getAll() {
    return collections.all();
  }

  public List<String> getKinds() {
    return Arrays.stream(Kind.values()).map(Kind::word).toList();
  }

  public @Nullable String make() {
    if (name.isBlank() || name.length() > LONGEST) {
      said.errorAt("name", "research", "collections.name.wrong");
      return null;
    }
    var made = collections.make(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name);
    return "/research/collection?faces-redirect=true&id=" + made;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name.strip();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }
}

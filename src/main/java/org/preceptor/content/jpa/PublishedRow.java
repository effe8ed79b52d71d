package org.preceptor.content.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.preceptor.standards.ActivityRef;

@Entity
@Table(name = "published")
@IdClass(PublishedRow.Key.class)
class PublishedRow {

  @Id String kind = "";
  @Id String slug = "";
  @Id int version;
  String sha256 = "";
  byte[] bytes = {};

  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    String kind = "";
    String slug = "";
    int version;

    static Key of(ActivityRef ref) {
      var key = new Key();
      key.kind = ref.kind().word();
      key.slug = ref.slug();
      key.version = ref.version();
      return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && kind.equals(key.kind)
          && slug.equals(key.slug)
          && version == key.version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, slug, version);
    }
  }
}

package org.preceptor.learning.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "exam_form_item")
@IdClass(FormItemRow.Key.class)
class FormItemRow {

  @Id UUID form = new UUID(0, 0);

  @Id int position;

  String item = "";

  String parts = "";

  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID form = new UUID(0, 0);
    int position;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && form.equals(key.form) && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(form, position);
    }
  }
}

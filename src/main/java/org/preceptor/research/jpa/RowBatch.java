package org.preceptor.research.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Many new rows of one class in one batch, in the transaction that is under way. Table and columns
 * are those that the class names for JPA, which does not learn of the rows.
 */
final class RowBatch {

  private RowBatch() {}

  static void insert(EntityManager em, List<?> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var type = rows.getFirst().getClass();
    var columns =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .toList();
    try (var insert = em.unwrap(Connection.class).prepareStatement(sql(type, columns))) {
      for (var row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          insert.setObject(i + 1, value(columns.get(i), row));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("%d rows of %s".formatted(rows.size(), type), e);
    }
  }

  private static String sql(Class<?> type, List<Field> columns) {
    return "insert into %s (%s) values (%s)"
        .formatted(
            type.getAnnotation(Table.class).name(),
            columns.stream().map(RowBatch::name).collect(Collectors.joining(", ")),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  private static String name(Field field) {
    var column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  private static @Nullable Object value(Field field, Object row) {
    try {
      var value = field.get(row);
      return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.preceptor.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of a record by name, which Expression Language 5 cannot yet. */
public class RecordProperties extends ELResolver {

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    var component =
        Stream.of(base.getClass().getRecordComponents())
            .filter(c -> c.getName().equals(property.toString()))
            .findFirst();
    if (component.isEmpty()) {
      return null;
    }
    try {
      var accessor = component.get().getAccessor();
      accessor.trySetAccessible();
      context.setPropertyResolved(base, property);
      return accessor.invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (base instanceof Record) {
      throw new PropertyNotWritableException("a record is never changed: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return base instanceof Record;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }
}

package org.preceptor.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of a record by name, which Expression Language 5 cannot yet. */
public class RecordProperties extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .filter(Method::trySetAccessible)
              .collect(Collectors.toMap(Method::getName, accessor -> accessor));
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null) {
      return null;
    }
    var accessor = ACCESSORS.get(base.getClass()).get(property.toString());
    if (accessor == null) {
      return null;
    }
    try {
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

package org.preceptor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product's own use cases and stores, put together without a server: one instance of each, by
 * type, and a transaction around each call as the server would put it.
 */
public final class Wiring {

  public static final String KNOWN = "beans";

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
  private static final List<Class<?>> BEANS = beans();
  private static final Map<Class<?>, Method> PRODUCERS = producers();

  private final Database database;
  private final Map<Class<?>, Object> made = new HashMap<>();

  public Wiring(Database database) {
    this.database = database;
    with(EntityManager.class, ofThisThread());
  }

  /** Something that the server would have produced. */
  public <T> Wiring with(Class<T> type, T bean) {
    made.put(type, bean);
    return this;
  }

  /** Any exception rolls back, as in a use case. */
  public <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(
        em -> {
          CURRENT.set(em);
          try {
            return work.get();
          } finally {
            CURRENT.remove();
          }
        });
  }

  public synchronized <T> T get(Class<T> type) {
    var bean = made.get(type);
    if (bean == null) {
      bean = make(type);
      made.put(type, bean);
    }
    return type.cast(bean);
  }

  private Object make(Class<?> type) {
    var producer = PRODUCERS.get(type);
    if (producer != null) {
      return produce(producer);
    }
    var candidates = BEANS.stream().filter(bean -> offers(bean, type)).toList();
    if (candidates.size() != 1) {
      throw new IllegalStateException("one bean is needed for %s: %s".formatted(type, candidates));
    }
    var bean = candidates.getFirst();
    try {
      Constructor<?> constructor = bean.getDeclaredConstructor();
      constructor.setAccessible(true);
      var made = constructor.newInstance();
      for (Class<?> at = bean; at != Object.class; at = at.getSuperclass()) {
        for (var field : at.getDeclaredFields()) {
          inject(made, field);
        }
      }
      return made;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't make " + bean, e);
    }
  }

  private static boolean offers(Class<?> bean, Class<?> type) {
    var typed = bean.getAnnotation(Typed.class);
    return type.isAssignableFrom(bean) && (typed == null || List.of(typed.value()).contains(type));
  }

  private Object produce(Method producer) {
    try {
      producer.setAccessible(true);
      return producer.invoke(get(producer.getDeclaringClass()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't call " + producer, e);
    }
  }

  private void inject(Object bean, Field field) throws IllegalAccessException {
    if (field.isAnnotationPresent(Inject.class)
        || field.isAnnotationPresent(PersistenceContext.class)) {
      field.setAccessible(true);
      field.set(bean, get(field.getType()));
    }
  }

  private static EntityManager ofThisThread() {
    return (EntityManager)
        Proxy.newProxyInstance(
            Wiring.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(CURRENT.get(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** For another process, which need not look through all classes again. */
  public static String beanNames() {
    return BEANS.stream().map(Class::getName).collect(Collectors.joining(","));
  }

  private static List<Class<?>> beans() {
    var known = System.getProperty(KNOWN);
    if (known != null) {
      return Stream.of(known.split(",", -1)).<Class<?>>map(Wiring::named).toList();
    }
    try {
      var source = UseCase.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      var root = Path.of(source);
      try (var files = Files.walk(root.resolve("org/preceptor"))) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith(".class") && marksBean(root.resolve(name)))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .<Class<?>>map(name -> named(name.replace(File.separatorChar, '.')))
            .filter(Wiring::isBean)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loading every class would take longer than all the rest. */
  private static boolean marksBean(Path file) {
    try {
      var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      return bytes.contains(ApplicationScoped.class.getSimpleName())
          || bytes.contains(Dependent.class.getSimpleName())
          || bytes.contains(UseCase.class.getSimpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Class<?>, Method> producers() {
    return BEANS.stream()
        .flatMap(bean -> Stream.of(bean.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Produces.class))
        .filter(method -> method.getParameterCount() == 0)
        .collect(Collectors.toMap(Method::getReturnType, Function.identity()));
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Wiring.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isBean(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers())
        && (type.isAnnotationPresent(ApplicationScoped.class)
            || type.isAnnotationPresent(Dependent.class)
            || type.isAnnotationPresent(UseCase.class));
  }
}

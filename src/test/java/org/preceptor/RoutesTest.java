package org.preceptor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preceptor.access.Access;
import org.preceptor.access.yaml.YamlAccess;

/**
 * The access table and what answers requests name each other completely: a page, servlet or REST
 * path without a row fails here.
 */
class RoutesTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  /** The welcome page, Faces' own files, and health, which no class of ours declares. */
  private static final Set<String> ANSWERED_BY_THE_SERVER =
      Set.of("/", "/jakarta.faces.resource/**", "/health", "/health/**");

  private final Access access = new YamlAccess().read();

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("org.preceptor");

  @Test
  void everyPageHasARow() throws IOException {
    var pages = pages();

    assertThat(pages).isNotEmpty();
    assertThat(pages).allSatisfy(page -> assertThat(access.route(page)).as(page).isPresent());
  }

  @Test
  void everyServletAndRestPathHasARow() {
    var endpoints = endpoints();

    assertThat(endpoints)
        .allSatisfy(path -> assertThat(access.route(probe(path))).as(path).isPresent());
  }

  @Test
  void everyRowLeadsSomewhere() throws IOException {
    var answered = new TreeSet<>(pages());
    answered.addAll(endpoints());
    answered.addAll(files());

    assertThat(access.routes())
        .allSatisfy(row -> assertThat(row.path()).isIn(union(answered, ANSWERED_BY_THE_SERVER)));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    var all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static List<String> files() throws IOException {
    return below(PAGES).filter(file -> !file.endsWith(".xhtml")).toList();
  }

  private static List<String> pages() throws IOException {
    return below(PAGES)
        .filter(file -> file.endsWith(".xhtml"))
        .map(page -> page.substring(0, page.length() - ".xhtml".length()))
        .toList();
  }

  /** What can be asked for, by its address. */
  private static Stream<String> below(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.startsWith("/WEB-INF/"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Set<String> endpoints() {
    var paths = new TreeSet<String>();
    for (var type : CLASSES) {
      annotation(type, WebServlet.class)
          .ifPresent(
              servlet -> {
                paths.addAll(List.of(servlet.value()));
                paths.addAll(List.of(servlet.urlPatterns()));
              });
      annotation(type, jakarta.ws.rs.Path.class)
          .ifPresent(root -> paths.addAll(restPaths(type, root.value())));
    }
    return paths;
  }

  private static <A extends Annotation> Optional<A> annotation(JavaClass type, Class<A> kind) {
    return type.isAnnotatedWith(kind)
        ? Optional.of(type.getAnnotationOfType(kind))
        : Optional.empty();
  }

  private static List<String> restPaths(JavaClass type, String root) {
    var paths = new ArrayList<String>();
    for (var method : type.getMethods()) {
      boolean answers =
          method.getAnnotations().stream()
              .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
      if (answers) {
        var below =
            method.isAnnotatedWith(jakarta.ws.rs.Path.class)
                ? method.getAnnotationOfType(jakarta.ws.rs.Path.class).value()
                : "";
        paths.add(joined(restRoot(), root, below));
      }
    }
    return paths;
  }

  private static String restRoot() {
    return CLASSES.stream()
        .filter(type -> type.isAnnotatedWith(ApplicationPath.class))
        .map(type -> type.getAnnotationOfType(ApplicationPath.class).value())
        .collect(Collectors.joining());
  }

  private static String joined(String... parts) {
    var path = String.join("/", parts).replaceAll("/+", "/").replaceAll("/$", "");
    return path.startsWith("/") ? path : "/" + path;
  }

  /** An address that the pattern answers: one segment for each placeholder and final star. */
  private static String probe(String pattern) {
    return pattern.replaceAll("\\{[^}]+}", "x").replaceAll("\\*$", "x");
  }
}

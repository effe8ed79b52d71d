package org.preceptor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The picture in README.md, checked. */
@AnalyzeClasses(packages = "org.preceptor", importOptions = ArchitectureTest.ProductOnly.class)
class ArchitectureTest {

  private static final String BASE = "org.preceptor";

  /** Leaves tests out, in whichever folder they were compiled to. */
  static final class ProductOnly implements ImportOption {

    private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/org/preceptor/.*");

    @Override
    public boolean includes(Location location) {
      return !location.matches(TESTS);
    }
  }

  /** Technologies that a sub-package may be named after. A new one is a new name here. */
  private static final Set<String> ADAPTERS =
      Set.of(
          "web",
          "rest",
          "jpa",
          "yaml",
          "smtp",
          "argon2",
          "verify",
          "pdf",
          "bibtex",
          "ris",
          "nbib",
          "pubmed",
          "csl",
          "crossref",
          "jats",
          "xml",
          "citeproc",
          "lookup",
          "retraction",
          "lucene",
          "opensearch");

  /** A feature's root package is its whole public face; everything below it is private to it. */
  private static final DescribedPredicate<JavaClass> FEATURE_ROOT =
      describe(
          "in a feature's root package",
          c -> c.getPackageName().matches("org\\.preceptor\\.[a-z]+"));

  private static final String[] BELOW_PILLARS = {
    "credit", "competence", "identity", "content", "notice", "audit", "access", "standards", "web"
  };
  private static final String[] BELOW_CREDIT = {
    "identity", "content", "notice", "audit", "access", "standards", "web"
  };

  @ArchTest
  static final ArchRule featuresDependOnlyDownwards =
      modules()
          .definedByPackages(BASE + ".(*)..")
          .should()
          .respectTheirAllowedDependencies(
              allow()
                  .fromModule("learning")
                  .toModules(BELOW_PILLARS)
                  .fromModule("scenario")
                  .toModules(BELOW_PILLARS)
                  .fromModule("research")
                  .toModules(BELOW_PILLARS)
                  .fromModule("supervision")
                  .toModules(BELOW_PILLARS)
                  .fromModule("credit")
                  .toModules(BELOW_CREDIT)
                  .fromModule("competence")
                  .toModules(BELOW_CREDIT)
                  .fromModule("identity")
                  .toModules("notice", "audit", "access", "standards", "web")
                  .fromModule("content")
                  .toModules("standards", "web")
                  .fromModule("notice")
                  .toModules("access", "standards", "web")
                  .fromModule("audit")
                  .toModules("access", "standards", "web")
                  .fromModule("access")
                  .toModules("standards")
                  .fromModule("web")
                  .toModules("standards")
                  .fromModule("home")
                  .toModules(
                      "learning",
                      "scenario",
                      "research",
                      "supervision",
                      "credit",
                      "competence",
                      "identity",
                      "content",
                      "notice",
                      "audit",
                      "access",
                      "standards",
                      "web")
                  .fromModule("app")
                  .toModules(
                      "learning",
                      "scenario",
                      "research",
                      "supervision",
                      "credit",
                      "competence",
                      "identity",
                      "content",
                      "notice",
                      "audit",
                      "access",
                      "standards",
                      "web")
                  .fromModule("cli")
                  .toModules(
                      "learning",
                      "scenario",
                      "research",
                      "supervision",
                      "credit",
                      "content",
                      "access",
                      "standards"),
              consideringOnlyDependenciesInAnyPackage(BASE + ".(*).."));

  @ArchTest
  static final ArchRule featuresMeetOnlyAtTheirRoots =
      modules()
          .definedByPackages(BASE + ".(*)..")
          .should()
          .onlyDependOnEachOtherThroughClassesThat(FEATURE_ROOT)
          // the command line reads authored files and verifies exports
          .ignoreDependency(
              resideInAPackage(BASE + ".cli.."),
              resideInAnyPackage(BASE + ".*.yaml..", BASE + ".credit.verify.."));

  @ArchTest
  static final ArchRule domainIsPlainJava =
      classes()
          .that(FEATURE_ROOT)
          .and()
          .resideOutsideOfPackages(BASE + ".web", BASE + ".home", BASE + ".app", BASE + ".cli")
          .and()
          .areNotAnnotatedWith(UseCase.class)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify.annotations..").or(FEATURE_ROOT));

  @ArchTest
  static final ArchRule useCasesKnowOnlyInjection =
      classes()
          .that()
          .areAnnotatedWith(UseCase.class)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "jakarta.inject..", "org.jspecify.annotations..", BASE)
                  .or(FEATURE_ROOT))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule pagesDoNotTouchStorage =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..jpa..", "jakarta.persistence..");

  @ArchTest
  static final ArchRule onlyTheClockKnowsTheTime =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now");

  @ArchTest
  static final ArchRule onlyPagesUseTheShell =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".web");

  @ArchTest
  static void standardsKnowOnlyThePlatform(JavaClasses classes) {
    classes()
        .that()
        .resideInAPackage(BASE + ".standards..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.jspecify.annotations..", BASE + ".standards"))
        .check(classes);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    assertThat(classes)
        .allSatisfy(
            c ->
                assertThat(c.getPackage().isAnnotatedWith(NullMarked.class))
                    .as(c.getPackageName() + " has a @NullMarked package-info")
                    .isTrue());
  }

  @ArchTest
  static void subPackagesAreTechnologies(JavaClasses classes) {
    assertThat(classes)
        .allSatisfy(
            c -> {
              var names = c.getPackageName().split("\\.", -1);
              assertThat(names.length).as(c.getName()).isLessThanOrEqualTo(4);
              if (names.length == 4) {
                assertThat(ADAPTERS).as(c.getName()).contains(names[3]);
              }
            });
  }

  @ArchTest
  static void somethingWasChecked(JavaClasses classes) {
    assertThat(classes.size()).isGreaterThan(20);
  }

  @ArchTest
  static void theTopLevelIsClosed(JavaClasses ignored) throws IOException {
    var allowed =
        Set.of(
            "pom.xml",
            "src",
            "content",
            "modules",
            "scenarios",
            "docker",
            "README.md",
            "LICENSE",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "mvnw",
            "mvnw.cmd",
            "target",
            "data");
    try (var entries = Files.list(Path.of("."))) {
      assertThat(entries.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")))
          .allSatisfy(name -> assertThat(allowed).contains(name));
    }
  }
}

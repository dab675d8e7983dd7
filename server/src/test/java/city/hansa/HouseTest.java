package city.hansa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, checked against the classes as compiled. */
class HouseTest {

  /**
   * From the ground up; a module may import its own floor, where its package-info says so, and
   * those below.
   */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("kernel", "database", "shipped", "site", "mail"),
          List.of(
              "sources",
              "places",
              "actors",
              "occasions",
              "accounts",
              "authority",
              "ledger",
              "imports",
              "acts"),
          List.of(
              "claims",
              "notices",
              "mandate",
              "instruments",
              "ties",
              "memberships",
              "offices",
              "texts"),
          List.of(
              "search",
              "represent",
              "partners",
              "atlas",
              "negotiation",
              "copies",
              "hooks",
              "reconcile",
              "lists"),
          List.of("portal"),
          List.of("start"));

  private static final Path MODULES = Path.of("src/main/java/city/hansa");
  private static final Path ENGINES = Path.of("../engines/src/main/java/city/hansa/engine");

  private static final JavaClasses SERVER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(place -> !place.contains("/jte/"))
          .importPackages("city.hansa");

  @Test
  void modulesImportOnlyWhatTheyDeclareAndNeverInACircle() {
    // An engine is a library to the server: every module may call one.
    ApplicationModules.of(Hansa.class, resideInAPackage("city.hansa.engine..")).verify();
  }

  @Test
  void everyModuleHasAFloor() throws IOException {
    var placed = new TreeSet<>(FLOORS.stream().flatMap(List::stream).toList());
    assertThat(placed).isEqualTo(folders(MODULES));
  }

  static IntStream lowerFloors() {
    return IntStream.range(0, FLOORS.size());
  }

  @ParameterizedTest
  @MethodSource("lowerFloors")
  void importsRunDown(int floor) {
    var above =
        Stream.concat(
            Stream.of("city.hansa"),
            FLOORS.subList(floor + 1, FLOORS.size()).stream()
                .flatMap(List::stream)
                .map(HouseTest::inside));
    noClasses()
        .that()
        .resideInAnyPackage(
            FLOORS.get(floor).stream().map(HouseTest::inside).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.toArray(String[]::new))
        .allowEmptyShould(false)
        .check(SERVER);
  }

  @Test
  void theKernelStaysSmall() {
    var types =
        SERVER.stream()
            .filter(type -> type.getPackageName().equals("city.hansa.kernel"))
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .count();
    assertThat(types).isBetween(1L, 10L);
  }

  static Stream<String> engines() throws IOException {
    return folders(ENGINES).stream();
  }

  /** Those that its package-info names. */
  private static Stream<String> libraries(String engine) {
    return switch (engine) {
      case "ledger" -> Stream.of("org.bouncycastle.math.ec.rfc8032");
      case "names" -> Stream.of("com.ibm.icu.text");
      case "text" ->
          Stream.of(
              "javax.xml..",
              "org.w3c.dom..",
              "org.apache.poi..",
              "org.openxmlformats..",
              "org.apache.xmlbeans..",
              "org.apache.commons.compress..",
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "com.openhtmltopdf..",
              "org.jsoup..",
              "org.commonmark..");
      default -> Stream.empty();
    };
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anEngineKnowsNothingButJavaItselfAndItsLibraries(String engine) {
    var own = "city.hansa.engine." + engine + "..";
    var known = Stream.concat(Stream.of("java..", "org.jspecify..", own), libraries(engine));
    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known.toArray(String[]::new)))
        .allowEmptyShould(false)
        .check(SERVER);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.(Base[A-Z]\\w*|\\w+(Impl|Manager|Util|Utils|Helper|Dto))")
        .check(SERVER);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
    for (var root : List.of(MODULES, ENGINES, Path.of("../cli/src/main/java/city/hansa/cli"))) {
      try (var files = Files.walk(root)) {
        var packages =
            new TreeSet<>(
                files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .toList());
        assertThat(packages)
            .isNotEmpty()
            .allSatisfy(folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
      }
    }
  }

  private static String inside(String module) {
    return "city.hansa." + module + "..";
  }

  private static TreeSet<String> folders(Path parent) throws IOException {
    try (var children = Files.list(parent)) {
      return new TreeSet<>(
          children
              .filter(Files::isDirectory)
              .map(child -> child.getFileName().toString())
              .toList());
    }
  }
}

package city.hansa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words on the screen: every language has all of them, and no page has words of its own. */
class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");
  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern USED = Pattern.compile("\\.t\\(\\s*\"([a-z][\\w.-]*)\"");

  /** Names that are the same in every language. */
  private static final Pattern PROPER_NAMES =
      Pattern.compile(
          "Hansa|GeoNames|Wikidata|CLDR|CC BY 4\\.0|JSON-LD|JSON|CSV|GeoJSON|OpenAPI|ISO 3166");

  static Stream<Path> translations() throws IOException {
    return files(BUNDLES, ".properties")
        .filter(file -> file.getFileName().toString().contains("_"));
  }

  static Stream<Path> originals() throws IOException {
    return files(BUNDLES, ".properties")
        .filter(file -> !file.getFileName().toString().contains("_"));
  }

  static Stream<Path> templates() throws IOException {
    return files(CODE, ".jte");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("translations")
  void aTranslationHasEveryKeyAndEveryPlaceholder(Path translation) throws IOException {
    var name = translation.getFileName().toString();
    var original = BUNDLES.resolve(name.substring(0, name.indexOf('_')) + ".properties");
    assertThat(placeholders(read(translation))).isEqualTo(placeholders(read(original)));
  }

  @ParameterizedTest
  @MethodSource("originals")
  void everyLanguageOfOneModuleIsThereForAll(Path original) throws IOException {
    assertThat(languages(original)).isEqualTo(languages(BUNDLES.resolve("site.properties")));
  }

  @Test
  void noMessageIsEmpty() throws IOException {
    for (var bundle : files(BUNDLES, ".properties").toList()) {
      assertThat(read(bundle)).as("%s", bundle).isNotEmpty().doesNotContainValue("");
    }
  }

  @Test
  void everyKeyThatIsUsedExists() throws IOException {
    var known = new TreeSet<String>();
    for (var bundle : originals().toList()) {
      known.addAll(read(bundle).keySet());
    }
    for (var file : Stream.concat(templates(), files(CODE, ".java")).toList()) {
      var used = USED.matcher(Files.readString(file)).results().map(key -> key.group(1));
      assertThat(used.filter(key -> known.stream().noneMatch(each -> fits(key, each))))
          .as("%s", file)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
    assertThat(ownWords(Files.readString(template))).isBlank();
  }

  @Test
  void theGuardSeesRawWords() {
    assertThat(ownWords("<p class=\"x\">${site.t(\"a\")} raw</p>")).isEqualTo("raw");
    assertThat(ownWords("<input placeholder=\"Search\">")).isEqualTo("Search");
    assertThat(ownWords("@if(a.b(\"c\"))<b>${d}</b>@endif GeoNames · 4")).isBlank();
  }

  /** A key that ends in a dot is completed by a name; one message at least must begin with it. */
  private static boolean fits(String used, String known) {
    return used.endsWith(".") ? known.startsWith(used) : known.equals(used);
  }

  private static String ownWords(String template) {
    return PROPER_NAMES
        .matcher(TemplateText.of(template))
        .replaceAll("")
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }

  private static Map<String, String> read(Path bundle) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    var messages = new TreeMap<String, String>();
    properties.forEach((key, value) -> messages.put((String) key, (String) value));
    return messages;
  }

  private static Map<String, TreeSet<String>> placeholders(Map<String, String> messages) {
    var found = new TreeMap<String, TreeSet<String>>();
    messages.forEach((key, text) ->
        found.put(
            key,
            new TreeSet<>(
                PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).toList())));
    return found;
  }

  private static TreeSet<String> languages(Path original) throws IOException {
    var stem = original.getFileName().toString().replace(".properties", "_");
    return new TreeSet<>(
        translations()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.startsWith(stem))
            .map(name -> name.substring(stem.length()))
            .toList());
  }

  private static Stream<Path> files(Path root, String end) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(end)).toList().stream();
    }
  }
}

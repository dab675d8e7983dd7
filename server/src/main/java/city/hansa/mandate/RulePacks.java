package city.hansa.mandate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads rule packs once, at the start: those that ship, if any do, and those of the operator. A
 * pack is a file {@code *.tsv} whose columns {@link RuleReader} names.
 */
@Component
class RulePacks {
  private static final String SHIPPED = "classpath*:data/mandate/*.tsv";
  private static final String ENDING = ".tsv";

  private final List<Rule> rules;

  /**
   * @param folder of the operator's own packs; blank for none
   * @throws IllegalStateException naming the file and line that cannot be read
   */
  RulePacks(@Value("${hansa.mandate.packs:}") String folder) {
    List<Rule> read = new ArrayList<>();
    shipped().forEach(pack -> read.addAll(read(pack)));
    own(folder).forEach(pack -> read.addAll(read(new FileSystemResource(pack))));
    this.rules = List.copyOf(read);
  }

  List<Rule> all() {
    return rules;
  }

  private static List<Resource> shipped() {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources(SHIPPED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> own(String folder) {
    if (folder.isBlank()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.strip()))) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException none) {
      throw new IllegalStateException(
          "HANSA_MANDATE_PACKS names no folder that can be read: " + folder, none);
    }
  }

  private static List<Rule> read(Resource pack) {
    String name = String.valueOf(pack.getFilename());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(pack.getInputStream(), StandardCharsets.UTF_8))) {
      return RuleReader.read(name, lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}

package city.hansa.imports;

import java.util.List;

/**
 * One column that a file may have. A file's heading is matched by name, by alias and by label in
 * any language of the site; capitals, spaces, hyphens and underscores do not matter.
 *
 * @param name as templates write it
 * @param aliases other headings under which people bring the same
 * @param required whether a file without it cannot be read
 * @param labelKey message with what the column is called on screen
 * @param help message with what stands in it, in a sentence
 */
public record Column(
    String name, List<String> aliases, boolean required, String labelKey, String help) {

  public Column {
    aliases = List.copyOf(aliases);
  }

  public static Column required(String name, String labelKey, String help, String... aliases) {
    return new Column(name, List.of(aliases), true, labelKey, help);
  }

  public static Column optional(String name, String labelKey, String help, String... aliases) {
    return new Column(name, List.of(aliases), false, labelKey, help);
  }
}

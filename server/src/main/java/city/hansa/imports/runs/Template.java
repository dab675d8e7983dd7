package city.hansa.imports.runs;

import city.hansa.imports.Column;
import city.hansa.imports.ImportKind;
import city.hansa.kernel.NotFound;
import java.util.List;

/** A file with headings alone. */
public final class Template {

  private Template() {}

  /**
   * One line of CSV, opened by a byte order mark, without which some spreadsheets take UTF-8 for
   * something else.
   *
   * @param name of a template of the kind; empty for every column
   * @throws NotFound if the kind has no such template
   */
  public static String of(ImportKind kind, String name) {
    return "\uFEFF" + String.join(",", columns(kind, name)) + "\r\n";
  }

  private static List<String> columns(ImportKind kind, String name) {
    return name.isEmpty()
        ? kind.columns().stream().map(Column::name).toList()
        : kind.templates().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound(name))
            .columns();
  }
}

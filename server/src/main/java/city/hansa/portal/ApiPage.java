package city.hansa.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The interface for programs, as readers see it.
 *
 * @param base address of this server, without a slash at its end
 */
record ApiPage(String base, List<Operation> operations) {

  /**
   * One thing a program can ask.
   *
   * @param anchor its id on the page
   * @param curl a command line that works against this server; null where an example is missing
   * @param formats media types of a good answer
   */
  record Operation(
      String anchor,
      String method,
      String path,
      String summary,
      String description,
      List<Parameter> parameters,
      List<String> formats,
      @Nullable String curl) {}

  /**
   * @param in path, query or header
   * @param type as OpenAPI names it, with the choices where there are few
   */
  record Parameter(
      String name,
      String in,
      boolean required,
      String type,
      String description,
      @Nullable String example) {}
}

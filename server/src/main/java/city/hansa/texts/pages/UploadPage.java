package city.hansa.texts.pages;

import city.hansa.instruments.Instrument;
import city.hansa.texts.bring.Remark;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a document is brought, and what was read in it.
 *
 * @param typed as chosen, by name of the field
 * @param faults what stands in the way, in words; by field, the whole under an empty name
 * @param unread why the document could not be read
 * @param preview what was read; null before a document was brought
 * @param held the text for the next step; empty before
 * @param adopted whether a version needs a reason by now
 */
public record UploadPage(
    Instrument instrument,
    String title,
    List<String> offices,
    Map<String, String> typed,
    Map<String, List<String>> faults,
    List<Remark> unread,
    @Nullable Reading preview,
    List<Remark> remarks,
    String held,
    boolean adopted) {
  private static final int LINE = 110;

  public String base() {
    return "/instruments/" + instrument.id();
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean wrong(String field) {
    return faults.containsKey(field);
  }

  public List<String> faultsOf(String field) {
    return faults.getOrDefault(field, List.of());
  }

  /** First words of a clause, as many as fit a line. */
  public static String beginning(String body) {
    String line = body.lines().findFirst().orElse("");
    int points = line.codePointCount(0, line.length());
    return points <= LINE ? line : line.substring(0, line.offsetByCodePoints(0, LINE)) + " ...";
  }
}

package city.hansa.copies;

import java.util.Map;

/**
 * What the page of a certified copy shows, and the copy itself.
 *
 * @param title of the instrument
 * @param names of participants and the depositary by their ids
 * @param address where it is verified, with the name of the site
 * @param text the words as HTML, escaped; empty on the page of verification
 */
public record CopyPage(
    Copies.Verification verification,
    String title,
    Map<String, String> names,
    String address,
    String text) {

  public CertifiedCopy copy() {
    return verification.copy();
  }

  public Extract extract() {
    return verification.extract();
  }

  public String name(String id) {
    return names.getOrDefault(id, id);
  }
}

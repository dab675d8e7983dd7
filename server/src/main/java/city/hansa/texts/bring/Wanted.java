package city.hansa.texts.bring;

import city.hansa.kernel.Visibility;
import city.hansa.texts.VersionId;
import city.hansa.texts.life.TextLife;

/**
 * As what somebody wants to put a text into the register.
 *
 * @param office in whose name
 * @param because AMENDMENT, CORRECTION or empty
 * @param source id of the source where it was found; may be empty
 */
public record Wanted(
    VersionId id,
    String office,
    boolean authentic,
    String because,
    String source,
    Visibility visibility) {

  /**
   * For everybody, without a source.
   *
   * @param amends whether it comes after the adoption, by an amendment
   */
  public static Wanted open(VersionId id, String office, boolean authentic, boolean amends) {
    String because = amends ? TextLife.AMENDMENT : "";
    return new Wanted(id, office, authentic, because, "", Visibility.PUBLIC);
  }
}

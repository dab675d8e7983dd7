package city.hansa.texts.pages;

import city.hansa.kernel.BadInput;
import city.hansa.site.Languages;
import city.hansa.site.Site;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import city.hansa.texts.bring.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that several pages of texts share. */
public final class Names {

  private Names() {}

  /** A language by its name in the reader's own. */
  public static String language(String tag, Site site) {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(site.language());
    return name.isBlank() ? tag : name;
  }

  /** "rtl" or "ltr". */
  public static String direction(String tag) {
    return Languages.direction(Locale.forLanguageTag(tag));
  }

  /** The state of a version on the reader's day, ADOPTED where its instrument was. */
  public static String state(TextVersion version, boolean adopted, LocalDate day) {
    return adopted ? "ADOPTED" : version.stateOn(day).name();
  }

  /** How a state looks; every state has its word beside it. */
  public static String tone(String state) {
    return switch (state) {
      case "AGREED", "ADOPTED" -> "ok";
      case "PROPOSED" -> "warn";
      case "CORRECTED" -> "late";
      default -> "quiet";
    };
  }

  /** Where, what, and how to mend it, in the reader's words. */
  public static String remark(Remark remark, Site site) {
    List<String> parts = new ArrayList<>();
    if (remark.page() > 0) {
      parts.add(site.t("texts.where.page", site.number(remark.page())));
    }
    if (remark.paragraph() > 0) {
      parts.add(site.t("texts.where.paragraph", site.number(remark.paragraph())));
    }
    if (remark.line() > 0) {
      parts.add(site.t("texts.where.line", site.number(remark.line())));
    }
    String where = parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    Object[] arguments = remark.arguments().toArray();
    return where
        + site.t("texts.trouble." + remark.what(), arguments)
        + " "
        + site.t("texts.mend." + remark.what(), arguments);
  }

  /**
   * The version that a part of an address names, {@code v2.en}.
   *
   * @throws BadInput if it names none
   */
  public static TextVersion version(
      Texts texts, String instrument, String parameter, String value, Site site) {
    VersionId id =
        VersionId.parse(instrument, value)
            .orElseThrow(() -> new BadInput(parameter, value, "texts.problem.version"));
    return texts.get(id, site.viewer());
  }
}

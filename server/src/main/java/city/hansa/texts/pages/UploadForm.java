package city.hansa.texts.pages;

import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import city.hansa.texts.VersionId;
import city.hansa.texts.bring.Wanted;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Reads the choices of the form; what cannot be meant is said beside its field. */
public final class UploadForm {

  private UploadForm() {}

  /**
   * @throws BadInput naming the first field that is wrong
   */
  public static Wanted read(String instrument, Map<String, String> typed) {
    String language = text(typed, "language").toLowerCase(Locale.ROOT).replace('_', '-');
    if (!VersionId.isLanguage(language)) {
      throw new BadInput("language", text(typed, "language"), "texts.fault.language");
    }
    String number = text(typed, "version");
    VersionId id =
        VersionId.parse(instrument, "v" + number + "." + language)
            .orElseThrow(() -> new BadInput("version", number, "texts.fault.version"));
    String visibility = typed.getOrDefault("visibility", "PUBLIC");
    return new Wanted(
        id,
        text(typed, "office"),
        typed.getOrDefault("authentic", "").equals("true"),
        text(typed, "because"),
        text(typed, "source"),
        Arrays.stream(Visibility.values())
            .filter(each -> each.name().equals(visibility))
            .findFirst()
            .orElseThrow(() -> new BadInput("visibility", visibility, "texts.fault.visibility")));
  }

  /** What the form offers before anything is typed: an authentic language, the next version. */
  static void offer(Map<String, String> typed, Instrument instrument, int newest, Site site) {
    typed.putIfAbsent(
        "language",
        instrument.termsOn(site.asOf().today()).languages().stream()
            .findFirst()
            .orElse(site.language().toLanguageTag()));
    typed.putIfAbsent("version", Integer.toString(newest + 1));
    typed.putIfAbsent("authentic", "true");
    typed.putIfAbsent("visibility", "PUBLIC");
  }

  private static String text(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").strip();
  }
}

package city.hansa.actors;

import org.jspecify.annotations.Nullable;

/** Where the keepers of identifiers explain them. */
public final class Identifiers {

  private Identifiers() {}

  /** The address that shows what the identifier stands for; null where its keeper has none. */
  public static @Nullable String address(Actor.Identifier identifier) {
    String value = identifier.value();
    return switch (identifier.scheme()) {
      case "GEONAMES" -> "https://www.geonames.org/" + value;
      case "WIKIDATA" -> "https://www.wikidata.org/wiki/" + value;
      case "ISO_3166_1" -> "https://www.iso.org/obp/ui/#iso:code:3166:" + value;
      case "ISO_3166_2" -> "https://www.iso.org/obp/ui/#iso:code:3166:" + value.split("-", 2)[0];
      case "WEBSITE" -> value.matches("https?://[^\\s\"<>]+") ? value : null;
      default -> null;
    };
  }
}

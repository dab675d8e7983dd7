package city.hansa.claims.reckoning;

import city.hansa.claims.Claim;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Claims drawn as text, one a line: {@code id kind number unit as-of source}. The number is {@code
 * 76}, {@code >150} (over), {@code >=150}, {@code ~200}, {@code <200} (nearly) or {@code 250..300};
 * as-of {@code -} where none is stated; a source {@code b(a)} took its figure from a.
 */
final class Said {

  private Said() {}

  static List<Claim> in(String drawing) {
    List<Claim> claims = new ArrayList<>();
    drawing.strip().lines().filter(line -> !line.isBlank()).forEach(line -> claims.add(one(line)));
    return claims;
  }

  static Claim one(String line) {
    String[] part = line.strip().split("\\s+");
    String source = part[5].replaceAll("\\(.*", "");
    String quotes = part[5].contains("(") ? part[5].replaceAll(".*\\(|\\)", "") : "";
    String number = part[2];
    boolean range = number.contains("..");
    Map<String, String> fields =
        new java.util.HashMap<>(
            Map.of(
                "subject",
                "thing",
                "predicate",
                "done",
                "kind",
                part[1],
                "unit",
                part[3],
                "statedBy",
                source,
                "source",
                source,
                "quotes",
                quotes,
                "asOf",
                part[4].equals("-") ? "" : part[4],
                "wording",
                wording(number),
                "number",
                range ? number.split("\\.\\.")[0] : number.replaceAll("[<>=~]", "")));
    if (range) {
      fields.put("bound", number.split("\\.\\.")[1]);
    } else if (number.startsWith(">=")) {
      fields.put("bound", number.substring(2));
    }
    return switch (Entry.read(part[0], new Origin.Shipped(), fields)) {
      case Reading.Read read -> read.claim();
      case Reading.Faulty faulty -> throw new AssertionError(line + ": " + faulty.faults());
    };
  }

  private static String wording(String number) {
    return switch (number.charAt(0)) {
      case '>' -> "AT_LEAST";
      case '~' -> "ABOUT";
      case '<' -> "UP_TO";
      default -> "EXACT";
    };
  }

  /** The same claim as the register computes it. */
  static Claim computed(String line) {
    Claim said = one(line + " register");
    return new Claim(
        said.id(),
        said.about(),
        said.quantity(),
        said.asOf(),
        null,
        "",
        null,
        null,
        null,
        null,
        null,
        new Origin.Computed("counted", "/"));
  }
}

package city.hansa.ties;

import city.hansa.acts.Act;
import city.hansa.ties.roll.TieView;
import java.util.List;

/** Two cities that no other test has used, A and B in the lines of a test, and what they share. */
record TiePair(TieHouse house, String a, String b) {

  static TiePair fresh() {
    TieHouse house = TieHouse.shared();
    return new TiePair(house, house.city(), house.city());
  }

  /** The id of their sister-city tie. */
  String tie() {
    return tie(TieKind.SISTER, "");
  }

  String tie(TieKind kind, String label) {
    return new TieId(kind, List.of(a, b), label).toString();
  }

  /** Deposits lines as {@link TieDrafts} reads them; the last act. */
  Act say(String lines) {
    return house.drafts.say(told(lines));
  }

  List<String> refused(String line) {
    return house.drafts.refused(told(line));
  }

  private String told(String line) {
    return line.replace(" A ", " " + a + " ")
        .replace(" B ", " " + b + " ")
        .replaceAll("=A\\b", "=" + a)
        .replaceAll("=B\\b", "=" + b);
  }

  /** State, sides and what comes next on a day. */
  String on(String day) {
    return house.on(tie(), day);
  }

  TieView view(String day) {
    return house.view(tie(), day);
  }
}

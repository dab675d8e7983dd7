package city.hansa.engine.ledger.json;

import java.util.Map;

/** Finds commitments in an entry. */
final class Commitments {

  private Commitments() {}

  /** Whether some string value, at any depth, is these hexadecimal digits. */
  static boolean holds(Json value, String hex) {
    return switch (value) {
      case Json.Members(Map<String, Json> members) ->
          members.values().stream().anyMatch(each -> holds(each, hex));
      case Json.Items items -> items.values().stream().anyMatch(each -> holds(each, hex));
      case Json.Text(String text) -> text.equals(hex);
      case Json.Number number -> false;
      case Json.Truth truth -> false;
      case Json.Nothing nothing -> false;
    };
  }
}

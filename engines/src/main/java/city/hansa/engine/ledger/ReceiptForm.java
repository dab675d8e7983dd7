package city.hansa.engine.ledger;

import city.hansa.engine.ledger.json.BadJson;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.tree.Hash;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Receipts as text. */
final class ReceiptForm {

  private static final Set<String> MEMBERS =
      Set.of("format", "number", "entry", "leaf", "proof", "checkpoint", "openings");

  private ReceiptForm() {}

  static String text(Receipt receipt) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("format", Json.of(Receipt.FORMAT));
    members.put("number", Json.of(receipt.number()));
    members.put("entry", Json.of(receipt.entry()));
    members.put("leaf", Json.of(receipt.leaf().base64()));
    members.put("proof", Json.of(receipt.proof().stream().map(h -> Json.of(h.base64())).toList()));
    members.put("checkpoint", Json.of(receipt.checkpoint()));
    if (!receipt.openings().isEmpty()) {
      members.put(
          "openings", Json.of(receipt.openings().stream().map(ReceiptForm::opening).toList()));
    }
    StringBuilder text = new StringBuilder();
    members.forEach((name, value) ->
        text.append(text.isEmpty() ? "{\n" : ",\n")
            .append('"')
            .append(name)
            .append("\": ")
            .append(CanonicalJson.text(value)));
    return text.append("\n}\n").toString();
  }

  private static Json opening(Opening opening) {
    return Json.of(
        Map.of(
            "field", Json.of(opening.field()),
            "salt", Json.of(Receipt.base64(opening.salt())),
            "value", opening.value()));
  }

  /** What came of reading a text. */
  sealed interface Reading {
    record Read(Receipt receipt) implements Reading {}

    record Refused(ReceiptVerdict verdict) implements Reading {}
  }

  static Reading read(String text) {
    try {
      return members(JsonParser.parse(text));
    } catch (BadJson bad) {
      return refused(
          bad.endedTooSoon() && text.stripLeading().startsWith("{")
              ? new ReceiptVerdict.Truncated()
              : new ReceiptVerdict.NotAReceipt(String.valueOf(bad.getMessage())));
    } catch (IllegalArgumentException malformed) {
      return refused(new ReceiptVerdict.NotAReceipt(String.valueOf(malformed.getMessage())));
    }
  }

  private static Reading members(Json json) {
    if (!(json instanceof Json.Members(Map<String, Json> members))
        || !(members.get("format") instanceof Json.Text(String format))) {
      throw new IllegalArgumentException("There is no \"format\"");
    }
    if (!format.equals(Receipt.FORMAT)) {
      return refused(new ReceiptVerdict.UnknownFormat(format));
    }
    Set<String> strange = new TreeSet<>(members.keySet());
    strange.removeAll(MEMBERS);
    if (!strange.isEmpty()) {
      throw new IllegalArgumentException("\"" + strange.iterator().next() + "\" has no meaning");
    }
    return new Reading.Read(
        new Receipt(
            whole(members, "number"),
            string(members, "entry"),
            Hash.fromBase64(string(members, "leaf")),
            items(members, "proof").stream().map(ReceiptForm::hash).toList(),
            string(members, "checkpoint"),
            members.containsKey("openings")
                ? items(members, "openings").stream().map(ReceiptForm::readOpening).toList()
                : List.of()));
  }

  private static Reading refused(ReceiptVerdict verdict) {
    return new Reading.Refused(verdict);
  }

  private static Hash hash(Json json) {
    if (json instanceof Json.Text(String text)) {
      return Hash.fromBase64(text);
    }
    throw new IllegalArgumentException("A part of \"proof\" is not a string");
  }

  private static Opening readOpening(Json json) {
    if (json instanceof Json.Members(Map<String, Json> members) && members.size() == 3) {
      String salt = string(members, "salt");
      byte[] bytes = Base64.getDecoder().decode(salt);
      Json value = members.get("value");
      if (value != null && Receipt.base64(bytes).equals(salt)) {
        return new Opening(string(members, "field"), bytes, value);
      }
    }
    throw new IllegalArgumentException("An opening has \"field\", \"salt\" and \"value\"");
  }

  private static String string(Map<String, Json> members, String name) {
    if (members.get(name) instanceof Json.Text(String text)) {
      return text;
    }
    throw new IllegalArgumentException("\"%s\" is missing or not a string".formatted(name));
  }

  private static long whole(Map<String, Json> members, String name) {
    if (members.get(name) instanceof Json.Number(double number) && number == Math.rint(number)) {
      return (long) number;
    }
    throw new IllegalArgumentException("\"%s\" is missing or not a whole number".formatted(name));
  }

  private static List<Json> items(Map<String, Json> members, String name) {
    if (members.get(name) instanceof Json.Items(List<Json> items)) {
      return items;
    }
    throw new IllegalArgumentException("\"%s\" is missing or not an array".formatted(name));
  }
}

package city.hansa.memberships.shipped;

import city.hansa.acts.Evidence;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.engine.ledger.json.Json;
import city.hansa.memberships.life.MembershipLife;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files about members into the acts that tell what they say. */
final class MemberFiles {
  static final ShippedFile MEMBERSHIPS = file("memberships");
  static final ShippedFile LISTS = file("lists");
  static final ShippedFile OPEN = file("open");
  static final ShippedFile SOURCES = file("sources");

  private MemberFiles() {}

  private static ShippedFile file(String name) {
    return new ShippedFile("data/memberships/" + name + ".tsv");
  }

  static List<ShippedFile> all() {
    return List.of(MEMBERSHIPS, LISTS, OPEN, SOURCES);
  }

  /** One for each member of each list, in the order of the file. */
  static List<ShippedAct> facts() {
    List<ShippedAct> facts = new ArrayList<>();
    MEMBERSHIPS.rows(row -> facts.add(fact(row)));
    return facts;
  }

  private static ShippedAct fact(Row row) {
    String network = row.required("network");
    String member = row.required("member");
    String asOf = row.required("as_of");
    String source = row.required("source");
    Map<String, Json> values = new HashMap<>();
    values.put(MembershipLife.NETWORK, new Json.Text(network));
    for (String field : List.of(MembershipLife.LEVEL, MembershipLife.SINCE, "note")) {
      String text = row.text(field);
      if (text != null) {
        values.put(field, new Json.Text(text));
      }
    }
    return new ShippedAct(
        String.join("/", network, member, asOf, source),
        ShippedAct.reported(
            MembershipLife.REPORT,
            member,
            "",
            asOf,
            null,
            List.of(new Evidence(source, row.text("at"))),
            values));
  }
}

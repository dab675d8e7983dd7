package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the view {@code act_read}. */
final class ActRows {

  private ActRows() {}

  static Act act(ResultSet row, int number) throws SQLException {
    return new Act(
        row.getLong("number"),
        row.getString("family") + "." + row.getString("verb"),
        row.getString("actor"),
        row.getString("on_behalf_of"),
        row.getString("subject"),
        PartialDate.parse(row.getString("made_on")),
        date(row.getString("received_on")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_by", UUID.class),
        row.getString("office"),
        row.getString("role"),
        Standing.valueOf(row.getString("standing")),
        signer(row),
        row.getString("authority"),
        row.getString("text_version"),
        row.getString("place"),
        evidence(row.getString("evidence")),
        row.getString("conditions"),
        row.getObject("corrects", Long.class),
        row.getObject("cancels", Long.class),
        Visibility.valueOf(row.getString("visibility")),
        texts(row, "parties"),
        Payload.parse(row.getString("payload")),
        row.getString("batch"));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static @Nullable Signer signer(ResultSet row) throws SQLException {
    String role = row.getString("by_role");
    return role == null ? null : new Signer(row.getString("by_name"), role);
  }

  static @Nullable PartialDate date(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }

  static List<Evidence> evidence(@Nullable String json) {
    if (json == null || !(JsonParser.parse(json) instanceof Json.Items(List<Json> items))) {
      return List.of();
    }
    return items.stream().map(ActRows::evidence).toList();
  }

  private static Evidence evidence(Json item) {
    Payload each = item instanceof Json.Members(var values) ? new Payload(values) : Payload.EMPTY;
    return new Evidence(each.text("source").orElse(""), each.text("at").orElse(null));
  }
}

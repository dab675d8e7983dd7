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
import com.github.benmanes.caffeine.cache.Interner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the view {@code act_read}. */
final class ActRows {

  /** Thousands of acts are of the same type, office and batch: each text once. */
  private static final Interner<String> TEXTS = Interner.newWeakInterner();

  private ActRows() {}

  static Act act(ResultSet row, int number) throws SQLException {
    String actor = row.getString("actor");
    return new Act(
        row.getLong("number"),
        TEXTS.intern(row.getString("family") + "." + row.getString("verb")),
        actor,
        row.getString("on_behalf_of"),
        row.getString("subject"),
        PartialDate.parse(row.getString("made_on")),
        date(row.getString("received_on")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_by", UUID.class),
        TEXTS.intern(row.getString("office")),
        TEXTS.intern(row.getString("role")),
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
        parties(row, actor),
        Payload.parse(row.getString("payload")),
        once(row.getString("batch")));
  }

  private static List<String> parties(ResultSet row, String actor) throws SQLException {
    String[] ids = (String[]) row.getArray("parties").getArray();
    return Arrays.stream(ids).map(id -> id.equals(actor) ? actor : id).toList();
  }

  private static @Nullable String once(@Nullable String text) {
    return text == null ? null : TEXTS.intern(text);
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

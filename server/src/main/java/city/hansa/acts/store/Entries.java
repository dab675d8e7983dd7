package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.Evidence;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.tree.Sha256;
import city.hansa.kernel.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an act that the log hashes: canonical JSON (RFC 8785), at most {@value #LONGEST}
 * bytes. A public act stands there in full, but for names and accounts of persons, which are salted
 * commitments, and payloads above {@value #LONG_PAYLOAD} bytes, which are hashes. Of any other act
 * one salted commitment to the same text stands there and nothing else.
 */
final class Entries {

  static final int LONGEST = 65_535;
  static final int LONG_PAYLOAD = 8_192;

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Entries() {}

  /** What the log hashes. */
  static String entry(Act act, String payload, Seals seals) {
    Json body = body(act, payload, seals);
    if (act.visibility() == Visibility.PUBLIC) {
      return CanonicalJson.text(body);
    }
    if (seals.body() == null) {
      throw new IllegalArgumentException(
          "Act %d is not public and has no salt".formatted(act.number()));
    }
    Map<String, Json> members = new HashMap<>();
    members.put("format", Json.of("hansa-sealed-act/1"));
    members.put("number", Json.of(act.number()));
    members.put(Seals.BODY, new Opening(Seals.BODY, seals.body(), body).sealed());
    return CanonicalJson.text(Json.of(members));
  }

  /**
   * The act in full, persons as commitments.
   *
   * @param payload its canonical JSON
   */
  static Json body(Act act, String payload, Seals seals) {
    Map<String, Json> all = new HashMap<>();
    all.put("format", Json.of("hansa-act/1"));
    all.put("number", Json.of(act.number()));
    all.put("type", Json.of(act.type()));
    all.put("actor", Json.of(act.actor()));
    text(all, "onBehalfOf", act.onBehalfOf());
    all.put("subject", Json.of(act.subject()));
    all.put("madeOn", Json.of(act.madeOn().toString()));
    text(all, "receivedOn", act.receivedOn());
    all.put("recordedAt", Json.of(written(act.recordedAt())));
    all.put("recordedBy", Seals.sealed(seals.recorder()));
    all.put("office", Json.of(act.office()));
    all.put("role", Json.of(act.role()));
    all.put("standing", Json.of(act.standing().name()));
    signer(all, act, seals);
    text(all, "authority", act.authority());
    text(all, "textVersion", act.textVersion());
    text(all, "place", act.place());
    if (!act.evidence().isEmpty()) {
      all.put("evidence", evidence(act.evidence()));
    }
    text(all, "conditions", act.conditions());
    number(all, "corrects", act.corrects());
    number(all, "cancels", act.cancels());
    all.put("visibility", Json.of(act.visibility().name()));
    all.put("parties", Json.of(act.parties().stream().map(Json::of).toList()));
    payload(all, act, payload);
    text(all, "batch", act.batch());
    return Json.of(all);
  }

  private static void signer(Map<String, Json> all, Act act, Seals seals) {
    Map<String, Json> signer = new HashMap<>();
    if (act.by() != null) {
      signer.put("role", Json.of(act.by().role()));
    }
    if (seals.by() != null) {
      signer.put("name", Seals.sealed(seals.by()));
    }
    if (!signer.isEmpty()) {
      all.put("by", Json.of(signer));
    }
  }

  private static void payload(Map<String, Json> all, Act act, String payload) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONG_PAYLOAD) {
      String hex = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
      all.put("payloadSha256", Json.of(hex));
    } else {
      all.put("payload", Json.of(act.payload().values()));
    }
  }

  static Json evidence(List<Evidence> evidence) {
    return Json.of(
        evidence.stream()
            .map(each -> {
              Map<String, Json> members = new HashMap<>();
              members.put("source", Json.of(each.source()));
              text(members, "at", each.at());
              return Json.of(members);
            })
            .toList());
  }

  private static void text(Map<String, Json> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, Json.of(value.toString()));
    }
  }

  private static void number(Map<String, Json> all, String name, @Nullable Long value) {
    if (value != null) {
      all.put(name, Json.of(value.longValue()));
    }
  }

  /** To the microsecond, always six digits. */
  static String written(Instant instant) {
    return MICROS.format(instant);
  }
}

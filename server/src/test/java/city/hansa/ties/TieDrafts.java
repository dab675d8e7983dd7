package city.hansa.ties;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes acts about ties in one line each: {@code 2020-03-01 lyon-fr sign with=barcelona-es
 * term=P5Y}. Acts are received by the registrar of the actor; a line that begins with {@code ?} is
 * hearsay, one that begins with {@code !} the actor's own, {@code ~} stands for a blank in a value,
 * and {@code kind} is SISTER if none is given.
 */
public final class TieDrafts {
  private final Depository depository;
  private final String source;

  public TieDrafts(Depository depository) {
    this(depository, ActsHouse.SOURCE);
  }

  public TieDrafts(Depository depository, String source) {
    this.depository = depository;
    this.source = source;
  }

  /** Deposits every line; each must be taken. The last act. */
  public Act say(String lines) {
    Act last = null;
    for (String line : lines.strip().split("\\s*\\n\\s*")) {
      Depositing outcome = deposit(line);
      assertThat(outcome).as(line).isInstanceOf(Depositing.Deposited.class);
      last = ((Depositing.Deposited) outcome).act();
    }
    return java.util.Objects.requireNonNull(last);
  }

  /** The keys of the reasons why a line is refused, with their fields. */
  public List<String> refused(String line) {
    return deposit(line) instanceof Depositing.Refused refused
        ? refused.reasons().stream().map(TieDrafts::told).toList()
        : List.of();
  }

  private static String told(Reason reason) {
    return reason.field() + " " + reason.messageKey();
  }

  private Depositing deposit(String line) {
    ActDraft draft = draft(line);
    Role role =
        switch (draft.standing()) {
          case OWN -> Role.HEAD_OF_OFFICE;
          case RECEIVED -> Role.REGISTRAR;
          case REPORTED -> Role.DESK_OFFICER;
        };
    Viewer viewer = Drafts.at(draft.office(), role);
    return depository.deposit(viewer, draft, null);
  }

  public ActDraft draft(String line) {
    return draft(line, source);
  }

  static ActDraft draft(String line, String source) {
    Standing standing =
        switch (line.charAt(0)) {
          case '?' -> Standing.REPORTED;
          case '!' -> Standing.OWN;
          default -> Standing.RECEIVED;
        };
    String[] words = line.substring(standing == Standing.RECEIVED ? 0 : 1).strip().split("\\s+");
    Map<String, Json> values = new HashMap<>(Map.of("kind", Json.of("SISTER")));
    String office = words[1];
    Visibility visibility = Visibility.PUBLIC;
    for (int i = 3; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      String value = pair[1].replace('~', ' ');
      switch (pair[0]) {
        case "office" -> office = value;
        case "visibility" -> visibility = Visibility.valueOf(value);
        case "participants" -> values.put(pair[0], Json.of(Double.parseDouble(value)));
        case "agreed" -> values.put(pair[0], Json.of(Boolean.parseBoolean(value)));
        default -> values.put(pair[0], Json.of(value));
      }
    }
    return new ActDraft(
        "tie." + words[2],
        words[1],
        "",
        PartialDate.parse(words[0]),
        standing,
        office,
        standing == Standing.OWN ? List.of() : List.of(new Evidence(source, null)),
        visibility,
        new Payload(values));
  }
}

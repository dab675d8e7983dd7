package city.hansa.claims;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActType;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Puts claims, and what is decided about them, on record: every one of these is an act. */
@Service
public class Stating {
  private static final List<String> NUMBERS = List.of("number", "bound", "across");
  private final Depository depository;
  private final Organisations organisations;
  private final Clock clock;

  Stating(Depository depository, Organisations organisations, Clock clock) {
    this.depository = depository;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** What can be done about a claim that stands. */
  public enum Deed {
    DISPUTE(ClaimFamily.DISPUTE),
    WITHDRAW(ClaimFamily.WITHDRAW),
    RESOLVE(ClaimFamily.RESOLVE);

    private final String type;

    Deed(String type) {
      this.type = type;
    }
  }

  /** Organisations in whose name the viewer may speak, in the order of their ids. */
  public static List<String> offices(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> ActType.DESK.stream().anyMatch(role -> viewer.has(role, each)))
        .toList();
  }

  /**
   * @param fields of {@link Entry}, read without a fault
   * @param key the same when a sender tries again; null for none
   */
  public Depositing state(
      Viewer by,
      String office,
      Visibility visibility,
      Map<String, String> fields,
      @Nullable String key) {
    Map<String, Json> payload = new HashMap<>();
    for (String field : Entry.FIELDS) {
      String value = fields.getOrDefault(field, "").strip();
      if (!value.isEmpty()) {
        payload.put(field, new Json.Text(NUMBERS.contains(field) ? plain(value) : value));
      }
    }
    List<Evidence> evidence =
        List.of(new Evidence(fields.getOrDefault("source", "").strip(), fields.get("place")));
    return depository.deposit(
        by, draft(ClaimFamily.STATE, office, "", visibility, evidence, payload), key);
  }

  /**
   * @param others for a resolution, ids of the claims it decides against, separated by blanks
   */
  public Depositing decide(
      Viewer by, String office, Deed deed, String claim, String others, String reason) {
    Map<String, Json> payload = new HashMap<>();
    payload.put(ClaimFamily.REASON, new Json.Text(reason.strip()));
    if (!others.isBlank()) {
      payload.put(ClaimFamily.OTHERS, new Json.Text(others.strip()));
    }
    return depository.deposit(
        by, draft(deed.type, office, claim, Visibility.PUBLIC, List.of(), payload), null);
  }

  /** Ids of all claims that stand against one, separated by blanks. */
  public static String against(Finding finding) {
    return finding.against().stream().map(Claim::id).collect(Collectors.joining(" "));
  }

  private ActDraft draft(
      String type,
      String office,
      String subject,
      Visibility visibility,
      List<Evidence> evidence,
      Map<String, Json> payload) {
    ZoneId zone = organisations.find(office).map(Organisation::zone).orElse(ZoneOffset.UTC);
    return new ActDraft(
        type,
        office,
        null,
        subject,
        PartialDate.of(LocalDate.now(clock.withZone(zone))),
        null,
        Standing.OWN,
        office,
        null,
        null,
        null,
        null,
        evidence,
        null,
        null,
        null,
        visibility,
        new Payload(payload));
  }

  private static String plain(String number) {
    try {
      return Numbers.parse(number).toPlainString();
    } catch (IllegalArgumentException faulty) {
      return number;
    }
  }
}

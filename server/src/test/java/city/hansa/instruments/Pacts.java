package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Instruments for tests of the whole application. */
public final class Pacts {

  private Pacts() {}

  /**
   * A pact adopted on 4 January 2026.
   *
   * @param keeper its depositary, an organisation here
   */
  public static String adopted(
      Depository depository, Viewer registrar, String keeper, Map<String, ?> terms) {
    String id = Drafts.fresh("desk-pact");
    Map<String, Object> all = new HashMap<>(terms);
    all.putIfAbsent("title", "Pact of the desk " + id);
    all.putIfAbsent("kind", "PACT");
    all.putIfAbsent("bindingness", "POLITICAL");
    all.putIfAbsent("depositary", keeper);
    keep(depository, registrar, keeper, "instrument.register", id, "2026-01-02", all);
    keep(depository, registrar, keeper, "instrument.freeze", id, "2026-01-03", Map.of());
    keep(depository, registrar, keeper, "instrument.adopt", id, "2026-01-04", Map.of());
    return id;
  }

  /** A correction called typo-1 that is proposed on 5 January 2026; its address on the site. */
  public static String corrected(
      Depository depository, Viewer registrar, String keeper, String pact) {
    Map<String, String> fields =
        Map.of(
            "instrument", pact,
            "name", "typo-1",
            "language", "en",
            "clause", "art_4__para_2",
            "wrong", "Cities shall recieve reports.",
            "right", "Cities shall receive reports.");
    keep(depository, registrar, keeper, "correction.propose", "", "2026-01-05", fields);
    return "/instruments/" + pact + "/corrections/typo-1";
  }

  private static void keep(
      Depository depository,
      Viewer registrar,
      String keeper,
      String type,
      String id,
      String day,
      Map<String, ?> fields) {
    ActDraft draft =
        new ActDraft(
            type,
            keeper,
            null,
            id,
            PartialDate.parse(day),
            null,
            Standing.OWN,
            keeper,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            null,
            Visibility.PUBLIC,
            DepositaryHouse.payload(fields));
    assertThat(depository.deposit(registrar, draft, null))
        .as(type)
        .isInstanceOf(Depositing.Deposited.class);
  }
}

package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
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

/** What the office of a network writes into its ledger of members, and what lists say. */
public final class Ledgers {
  private final Depository depository;
  private final String network;
  private final Viewer registrar;
  private final Viewer desk;
  private final String source;

  /**
   * @param registrar of the network's office
   * @param desk of the same
   * @param source evidence of papers and lists
   */
  public Ledgers(
      Depository depository, String network, Viewer registrar, Viewer desk, String source) {
    this.depository = depository;
    this.network = network;
    this.registrar = registrar;
    this.desk = desk;
    this.source = source;
  }

  /** People without accounts of their own speak for the network. */
  public static Ledgers of(Depository depository, String network, String source) {
    return new Ledgers(
        depository,
        network,
        Drafts.at(network, Role.REGISTRAR),
        Drafts.at(network, Role.DESK_OFFICER),
        source);
  }

  /** Words, numbers and truths as the fields of a payload. */
  public static Payload payload(Map<String, ?> fields) {
    Map<String, Json> values = new HashMap<>();
    fields.forEach((name, value) ->
        values.put(
            name,
            switch (value) {
              case Boolean truth -> new Json.Truth(truth);
              case Number number -> new Json.Number(number.doubleValue());
              default -> Json.of(value.toString());
            }));
    return new Payload(values);
  }

  /** The registrar does something to a member. */
  public ActDraft keeping(String verb, String member, String day, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(more);
    fields.put("member", member);
    return draft(verb, network, network, day, Standing.OWN, fields);
  }

  /** A paper that a member sent and the registrar received the same day. */
  public ActDraft paper(String verb, String member, String day, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(more);
    fields.put("network", network);
    return draft(verb, member, network, day, Standing.RECEIVED, fields);
  }

  /** What a list says, entered by some office. */
  public ActDraft listed(
      String verb, String member, String office, String day, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(more);
    fields.put("network", network);
    return draft(verb, member, office, day, Standing.REPORTED, fields);
  }

  /** Somebody does it itself. */
  public ActDraft own(String verb, String actor, String day, Map<String, ?> fields) {
    return draft(verb, actor, actor, day, Standing.OWN, fields);
  }

  private ActDraft draft(
      String verb,
      String actor,
      String office,
      String day,
      Standing standing,
      Map<String, ?> fields) {
    return new ActDraft(
        "membership." + verb,
        actor,
        "",
        PartialDate.parse(day),
        standing,
        office,
        standing == Standing.OWN ? List.of() : List.of(new Evidence(source, "page 1")),
        Visibility.PUBLIC,
        payload(fields));
  }

  /** By whoever of the office may: the desk what is reported, else the registrar. */
  public Act act(ActDraft draft) {
    return act(writer(draft), draft);
  }

  public Act act(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act();
  }

  /** The keys of the reasons why it is refused, those of memberships without their family. */
  public List<String> refusal(ActDraft draft) {
    return refusal(writer(draft), draft);
  }

  public List<String> refusal(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Refused.class);
    return ((Depositing.Refused) outcome)
        .reasons().stream()
            .map(Reason::messageKey)
            .map(key -> key.replace("memberships.refused.", ""))
            .toList();
  }

  private Viewer writer(ActDraft draft) {
    return draft.standing() == Standing.REPORTED ? desk : registrar;
  }

  /** Through all the steps to a member that began on its day. */
  public void member(String member, String day) {
    act(paper("apply", member, day, Map.of()));
    act(keeping("admit", member, day, Map.of()));
    act(keeping("activate", member, day, Map.of()));
  }
}

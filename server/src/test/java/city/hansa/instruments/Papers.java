package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/**
 * What a depositary's office writes into a register: its registrar drafts and deposits, its desk
 * tells what lists say.
 */
public class Papers extends PaperDrafts {
  public static final String KEEPER = "uclg";
  private static final String ATLAS = "geonames-cities500-2023";

  private final Depository depository;
  private final Viewer registrar;

  /**
   * @param registrar of the organisation {@code keeper}
   * @param source evidence of what was received or is reported
   */
  protected Papers(Depository depository, String keeper, Viewer registrar, String source) {
    super(keeper, source);
    this.depository = depository;
    this.registrar = registrar;
  }

  /** In the register of the whole application, for {@value #KEEPER}. */
  public static Papers in(ApplicationContext context) {
    return in(context, KEEPER);
  }

  /** The same for another organisation. */
  public static Papers in(ApplicationContext context, String keeper) {
    People people = People.in(context);
    Viewer registrar = people.viewer(people.person(keeper, Role.REGISTRAR));
    return new Papers(context.getBean(Depository.class), keeper, registrar, ATLAS);
  }

  /** A pact adopted on 4 January 2019; terms that are not given are those of a soft pact. */
  public String adopted(Map<String, ?> terms) {
    String id = Drafts.fresh("pact");
    register(id, "2019-01-02", terms);
    keep("instrument.freeze", id, "2019-01-03", Map.of());
    keep("instrument.adopt", id, "2019-01-04", Map.of());
    return id;
  }

  /** The same with an id of its own, entered, agreed and adopted on one day. */
  public void adopted(String id, String day, Map<String, ?> terms) {
    register(id, day, terms);
    keep("instrument.freeze", id, day, Map.of());
    keep("instrument.adopt", id, day, Map.of());
  }

  /** A correction called typo-1 that is proposed on 5 January 2026; its address on the site. */
  public String corrected(String pact) {
    Map<String, String> fields =
        Map.of(
            "instrument", pact,
            "name", "typo-1",
            "language", "en",
            "clause", "art_4__para_2",
            "wrong", "Cities shall recieve reports.",
            "right", "Cities shall receive reports.");
    keep("correction.propose", "", "2026-01-05", fields);
    return "/instruments/" + pact + "/corrections/typo-1";
  }

  /** A first draft. */
  public void register(String id, String day, Map<String, ?> terms) {
    Map<String, Object> all = new HashMap<>(terms);
    all.putIfAbsent("title", "Test pact " + id);
    all.putIfAbsent("kind", "PACT");
    all.putIfAbsent("bindingness", "SOFT_WITH_REVIEW");
    all.putIfAbsent("depositary", keeper);
    keep("instrument.register", id, day, all);
  }

  /** The registrar does something to an instrument or a text. */
  public Act keep(String type, String subject, String day, Map<String, ?> fields) {
    return act(keeping(type, subject, day, fields));
  }

  /** Deposits by whoever of the office may: the desk what is reported, else the registrar. */
  public Act act(ActDraft draft) {
    return act(writer(draft), draft);
  }

  public Act act(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act();
  }

  public long deposit(ActDraft draft) {
    return act(draft).number();
  }

  public long deposit(Viewer viewer, ActDraft draft) {
    return act(viewer, draft).number();
  }

  /** Why it is refused. */
  public List<Reason> reasons(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Refused.class);
    return ((Depositing.Refused) outcome).reasons();
  }

  public List<Reason> reasons(ActDraft draft) {
    return reasons(writer(draft), draft);
  }

  /** The keys of the reasons, those of instruments without their family. */
  public List<String> refusal(ActDraft draft) {
    return refusal(writer(draft), draft);
  }

  public List<String> refusal(Viewer viewer, ActDraft draft) {
    return reasons(viewer, draft).stream()
        .map(Reason::messageKey)
        .map(key -> key.replace("instruments.refused.", ""))
        .toList();
  }

  private Viewer writer(ActDraft draft) {
    return draft.standing() == Standing.REPORTED ? Drafts.at(keeper, Role.DESK_OFFICER) : registrar;
  }
}

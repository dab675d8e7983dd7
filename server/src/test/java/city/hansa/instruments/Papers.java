package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Evidence;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The registrar of an organisation writes into the register of the whole application. */
public final class Papers {
  public static final String KEEPER = "uclg";
  private static final String SOURCE = "geonames-cities500-2023";
  private final Depository depository;
  private final Viewer registrar;

  public Papers(ApplicationContext context) {
    People people = People.in(context);
    depository = context.getBean(Depository.class);
    registrar = people.viewer(people.person(KEEPER, Role.REGISTRAR));
  }

  /** A declaration with an id of its own, entered, agreed and adopted on one day. */
  public void adopted(String id, String day, Map<String, ?> terms) {
    Map<String, Object> all = new HashMap<>(terms);
    all.putIfAbsent("kind", "DECLARATION");
    all.putIfAbsent("bindingness", "POLITICAL");
    all.put("depositary", KEEPER);
    keep("instrument.register", id, day, all, Visibility.PUBLIC);
    keep("instrument.freeze", id, day, Map.of(), Visibility.PUBLIC);
    keep("instrument.adopt", id, day, Map.of(), Visibility.PUBLIC);
  }

  /** A pact adopted on 4 January 2019, with these terms. */
  public String adopted(String title, Map<String, ?> terms) {
    String id = Drafts.fresh("test-pact");
    Map<String, Object> all = new HashMap<>(terms);
    all.put("title", title);
    all.putIfAbsent("kind", "PACT");
    all.putIfAbsent("bindingness", "SOFT_WITH_REVIEW");
    all.put("depositary", KEEPER);
    keep("instrument.register", id, "2019-01-02", all, Visibility.PUBLIC);
    keep("instrument.freeze", id, "2019-01-03", Map.of(), Visibility.PUBLIC);
    keep("instrument.adopt", id, "2019-01-04", Map.of(), Visibility.PUBLIC);
    return id;
  }

  /** What the depositary does to the instrument. */
  public long keep(
      String type, String id, String day, Map<String, ?> fields, Visibility visibility) {
    return deposit(draft(type, KEEPER, id, day, Standing.OWN, fields, visibility));
  }

  /** What it does to a participant. */
  public long toward(String type, String id, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", id);
    all.put("participant", actor);
    return deposit(draft(type, KEEPER, "", day, Standing.OWN, all, Visibility.PUBLIC));
  }

  /** A paper of a city that came on the day it was made. */
  public long paper(String type, String id, String actor, String day, Map<String, ?> fields) {
    return deposit(received(type, id, actor, day, fields));
  }

  public static ActDraft received(
      String type, String id, String actor, String day, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(fields);
    all.put("instrument", id);
    return draft(type, actor, "", day, Standing.RECEIVED, all, Visibility.PUBLIC);
  }

  public void all(String batch, List<ActDraft> drafts) {
    Depository.Batch done =
        depository.depositAll(
            registrar,
            batch,
            drafts.iterator(),
            Depository.Mode.ALL_OR_NOTHING,
            (place, reasons) -> assertThat(reasons).as("draft " + place).isEmpty());
    assertThat(done.written()).isTrue();
  }

  private static ActDraft draft(
      String type,
      String actor,
      String subject,
      String day,
      Standing standing,
      Map<String, ?> fields,
      Visibility visibility) {
    boolean received = standing == Standing.RECEIVED;
    return new ActDraft(
        type,
        actor,
        null,
        subject,
        PartialDate.parse(day),
        null,
        standing,
        KEEPER,
        received ? new Signer("Ada Example", "mayor") : null,
        null,
        null,
        null,
        received ? List.of(new Evidence(SOURCE, null)) : List.of(),
        null,
        null,
        null,
        visibility,
        DepositaryHouse.payload(fields));
  }

  private long deposit(ActDraft draft) {
    Depositing outcome = depository.deposit(registrar, draft, null);
    assertThat(outcome).as(draft.type()).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act().number();
  }
}

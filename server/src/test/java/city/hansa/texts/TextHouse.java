package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.database.TestSchema;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.Edition;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.texts.store.Contents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A depositary with texts on a database of its own, and short ways to speak to it. */
final class TextHouse implements AutoCloseable {
  static final String KEEPER = "uclg";
  static final Viewer REGISTRAR = Drafts.at(KEEPER, Role.REGISTRAR);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  final ActsHouse house =
      new ActsHouse(
          TestSchema.made(),
          Clock.systemUTC(),
          "city\\.hansa\\.instruments\\.(life|roll)\\.\\w+",
          "city\\.hansa\\.mandate\\.\\w+",
          "city\\.hansa\\.texts\\.(life|store|bring)\\.\\w+",
          "city\\.hansa\\.texts\\.Texts");
  final Texts texts = house.bean(Texts.class);
  final Contents contents = house.bean(Contents.class);
  private final Depository depository = house.bean(Depository.class);

  /** A pact in its first draft, authentic in these languages. */
  String pact(String languages) {
    String id = Drafts.fresh("text-pact");
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", "Pact " + id);
    terms.put("kind", "PACT");
    terms.put("bindingness", "SOFT_WITH_REVIEW");
    terms.put("depositary", KEEPER);
    if (!languages.isEmpty()) {
      terms.put("languages", languages);
    }
    deposit("instrument.register", id, "2020-01-02", terms);
    return id;
  }

  String keep(Text text) {
    return contents.keep(text, new Edition("hansa", "pact", KEEPER, DAY, "v1", DAY, true, DAY));
  }

  ActDraft proposal(String instrument, int version, Text text, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("instrument", instrument);
    fields.put("version", version);
    fields.put("language", text.language());
    fields.put("sha256", keep(text));
    fields.put("authentic", true);
    fields.putAll(more);
    return draft("text.propose", "", "2020-02-01", fields);
  }

  /** Puts a text into the register and returns its id. */
  String propose(String instrument, int version, Text text) {
    return act(proposal(instrument, version, text, Map.of())).subject();
  }

  String agreed(String instrument, int version, Text text) {
    String id = propose(instrument, version, text);
    deposit("text.agree", id, "2020-03-01", Map.of());
    return id;
  }

  ActDraft draft(String type, String subject, String day, Map<String, ?> fields) {
    return new ActDraft(
        type,
        KEEPER,
        null,
        subject,
        PartialDate.parse(day),
        null,
        Standing.OWN,
        KEEPER,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        Visibility.PUBLIC,
        payload(fields));
  }

  private static Payload payload(Map<String, ?> fields) {
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

  Act deposit(String type, String subject, String day, Map<String, ?> fields) {
    return act(draft(type, subject, day, fields));
  }

  Act act(ActDraft draft) {
    Depositing outcome = depository.deposit(REGISTRAR, draft, null);
    assertThat(outcome).as("%s", draft.type()).isInstanceOf(Depositing.Deposited.class);
    return ((Depositing.Deposited) outcome).act();
  }

  List<Reason> refusal(ActDraft draft) {
    return refusal(REGISTRAR, draft);
  }

  List<Reason> refusal(Viewer viewer, ActDraft draft) {
    Depositing outcome = depository.deposit(viewer, draft, null);
    assertThat(outcome).isInstanceOf(Depositing.Refused.class);
    return ((Depositing.Refused) outcome).reasons();
  }

  /** The keys of the reasons why it is refused. */
  List<String> keys(ActDraft draft) {
    return refusal(draft).stream().map(Reason::messageKey).toList();
  }

  TextVersion version(String id) {
    return texts.get(VersionId.parse(id).orElseThrow(), Viewer.PUBLIC);
  }

  @Override
  public void close() {
    house.close();
  }
}

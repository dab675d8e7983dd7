package city.hansa.texts;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.acts.Reason;
import city.hansa.database.TestSchema;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.akn.Edition;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.texts.store.Contents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A depositary with texts on a database of its own, and short ways to speak to it. */
final class TextHouse extends Papers implements AutoCloseable {
  static final Viewer REGISTRAR = Drafts.at(KEEPER, Role.REGISTRAR);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  final ActsHouse house;
  final Texts texts;
  final Contents contents;

  TextHouse() {
    this(
        new ActsHouse(
            TestSchema.made(),
            Clock.systemUTC(),
            "city\\.hansa\\.instruments\\.(life|roll)\\.\\w+",
            "city\\.hansa\\.mandate\\.\\w+",
            "city\\.hansa\\.texts\\.(life|store|bring)\\.\\w+",
            "city\\.hansa\\.texts\\.Texts"));
  }

  private TextHouse(ActsHouse house) {
    super(house.bean(Depository.class), KEEPER, REGISTRAR, ActsHouse.SOURCE);
    this.house = house;
    texts = house.bean(Texts.class);
    contents = house.bean(Contents.class);
  }

  /** One for all tests that only add to it; it ends with the process. */
  static TextHouse shared() {
    return Shared.HOUSE;
  }

  /** Made at the first call. */
  private static final class Shared {
    static final TextHouse HOUSE = new TextHouse();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(HOUSE::close));
    }
  }

  /** A pact in its first draft, authentic in these languages. */
  String pact(String languages) {
    String id = Drafts.fresh("text-pact");
    register(id, "2020-01-02", languages.isEmpty() ? Map.of() : Map.of("languages", languages));
    return id;
  }

  String content(Text text) {
    return contents.keep(text, new Edition("hansa", "pact", KEEPER, DAY, "v1", DAY, true, DAY));
  }

  ActDraft proposal(String instrument, int version, Text text, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("instrument", instrument);
    fields.put("version", version);
    fields.put("language", text.language());
    fields.put("sha256", content(text));
    fields.put("authentic", true);
    fields.putAll(more);
    return keeping("text.propose", "", "2020-02-01", fields);
  }

  /** Puts a text into the register and returns its id. */
  String propose(String instrument, int version, Text text) {
    return act(proposal(instrument, version, text, Map.of())).subject();
  }

  String agreed(String instrument, int version, Text text) {
    String id = propose(instrument, version, text);
    keep("text.agree", id, "2020-03-01", Map.of());
    return id;
  }

  /** The keys of the reasons why it is refused. */
  List<String> keys(ActDraft draft) {
    return reasons(draft).stream().map(Reason::messageKey).toList();
  }

  TextVersion version(String id) {
    return texts.get(VersionId.parse(id).orElseThrow(), Viewer.PUBLIC);
  }

  @Override
  public void close() {
    house.close();
  }
}
